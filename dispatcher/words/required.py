"""Which sentences a message cannot do without, by hazard, kind and way."""

from collections.abc import Container

from dispatcher.domain.message import NOTICES, Kind

ENDINGS = frozenset({Kind.WITHDRAWN, Kind.ALL_CLEAR, Kind.AREA_LEFT})
HOLDING = frozenset({Kind.WARNING, Kind.UPDATE})
LABEL = "notice-label"  # the first word of every notice
# The sentences without which there is no such notice in a language. A survey's follow-up and its
# thanks are among them: nobody is asked in a language in which nobody answers.
NEEDED = {
    Kind.PREPAREDNESS: (LABEL, "prepare-general"),
    Kind.WELCOME: (LABEL, "welcome-registered", "welcome-language", "welcome-stop"),
    Kind.RECOVERY: (LABEL, "recovery-help"),
    Kind.SURVEY: (LABEL, "survey-ask", "survey-understood", "survey-thanks"),
}


def required(
    *, hazard: str, kind: Kind, channel: str, phone: bool = True, replaces: bool | None = None
) -> tuple[str, ...]:
    """The keys of one message; *replaces*: whether it names the message that it replaces.

    By default all but a warning do. The endings of what holds are not among them.
    """
    if kind in NOTICES:
        return NEEDED[kind]
    if replaces is None:
        replaces = kind is not Kind.WARNING
    keys = [f"{hazard}-{kind.value}", "verify" if phone else "verify-code"]
    if kind in HOLDING:
        keys += [f"{hazard}-action", "until"]
    if channel == "radio":
        return (*keys, "radio-attention" if kind in HOLDING else "radio-attention-end")
    keys.append("series-replaces" if replaces else "series-first")
    if channel == "relay":
        keys += ["relay-ask", *(("relay-answers", "relay-page") if kind in HOLDING else ())]
    return tuple(keys)


def missing(said: Container[str], keys: tuple[str, ...]) -> tuple[str, ...]:
    """Those of *keys* that *said* lacks."""
    return tuple(key for key in keys if key not in said)


def endings(hazard: str, kind: Kind) -> tuple[str, ...]:
    """A warning goes out only where these, the words of its ending, exist too."""
    return (f"{hazard}-withdrawn", f"{hazard}-all-clear") if kind in HOLDING else ()
