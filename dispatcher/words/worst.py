"""Whether the sentences of a message keep its budget when every value in them is long."""

from collections.abc import Callable, Container, Iterator

from dispatcher.domain import segments
from dispatcher.domain.message import ALERTING
from dispatcher.words.fit import BUDGETS, SQUEEZES
from dispatcher.words.required import missing, required

# The last step before sentences give way to bare figures (words.fit.SQUEEZES): the source and
# the places are cut short, the times lie on another day, the number is the longest there is
# (E.164); series and verification are figures already.
_CUT = [one for one in SQUEEZES if "until" not in one.bare][-1]
VALUES = {
    "source": "x" * _CUT.source, "place": "x" * _CUT.place, "event": "x" * _CUT.words,
    "until": "2026-12-31 23:59",
}
_FIGURES = "23:59 #10 (2026-12-31 23:59). | +123456789012345 K7Q4-22XZ"
_BARE = ("series-replaces", "verify")


def over_budget(
    said: Container[str], say: Callable[..., str], hazards: tuple[str, ...]
) -> Iterator[tuple[str, tuple[str, ...], int]]:
    """(key, keys, segments) of every hazard's sentence whose message is too long for an SMS.

    Counted are only the sentences that are never dropped. *say* gives a language's sentence.
    """
    for hazard in hazards:
        for kind in ALERTING:
            keys = required(hazard=hazard, kind=kind, channel="sms", replaces=True)
            if missing(said, keys):
                continue
            whole = (say(key, **VALUES) for key in keys if key not in _BARE)
            size = segments.count(" ".join((_FIGURES, *whole))).segments
            if size > BUDGETS["sms"].segments:
                yield f"{hazard}-{kind.value}", keys, size
