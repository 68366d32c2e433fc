"""The written layouts: an SMS for the public, and what a community leader passes on."""

from collections.abc import Callable
from dataclasses import replace

from dispatcher.domain.message import LINK_SLOT, NOTICES, Kind
from dispatcher.words import issuer, notice, template
from dispatcher.words.fit import ENDING, KEEP, MORE, NOTE, Part, Squeeze
from dispatcher.words.local import with_facts
from dispatcher.words.phrases import (
    Telling,
    exercise_opening,
    exercise_word,
)
from dispatcher.words.required import HOLDING

Label = Callable[..., str]  # (language, key, **slots): a sentence, at worst in English


def core(telling: Telling, squeeze: Squeeze, *, urls: bool = True) -> list[Part]:
    """The message itself, in the issuer's words or in ours."""
    if telling.verbatim is not None:
        return [Part(name="action", text=telling.verbatim.text)]
    if telling.block is not None:
        return with_facts(telling, issuer.core(telling, squeeze, urls=urls), squeeze)
    if telling.occasion.kind in NOTICES:
        return notice.core(telling, squeeze)
    return with_facts(telling, template.core(telling, squeeze), squeeze)


def sms(telling: Telling, squeeze: Squeeze, *, draft: bool, label: Label) -> list[Part]:
    """The public text; *draft*: its words were checked by no speaker and go to the live public."""
    link = telling.occasion.link.strip()
    # Further actions would double what an SMS costs; leaders and the radio say them.
    parts = [part for part in core(telling, squeeze) if part.name != "beside"]
    if telling.by_machine:
        parts.append(_machine(telling, label))
    elif draft:
        # The label carries the link, so that "more" would say it twice.
        parts.append(Part(name="label", text=label(telling.language, "label-draft", link=link)))
    elif link and telling.occasion.kind not in NOTICES:
        bare = "more" not in telling.phrases
        parts.append(Part(name="more", text=template.more(telling, link), drop=MORE,
                          before=" | " if bare else " "))
    return framed(telling, parts)


def _machine(telling: Telling, label: Label) -> Part:
    """That a machine translated, and where the original is: to be said of every such text."""
    link = telling.occasion.link.strip()
    return Part(name="label", text=label(telling.language, "label-machine", link=link))


def framed(telling: Telling, parts: list[Part], *, before: str = " ") -> list[Part]:
    """*parts* between the words for EXERCISE, if this is one."""
    if not telling.occasion.exercise:
        return parts
    library, tag = telling.phrases.library, telling.language
    opening = Part(name="exercise", text=exercise_opening(library, tag))
    note = library.say(tag, "exercise-note") if library.has(tag, "exercise-note") else ""
    end = [Part(name="exercise-note", text=note, drop=NOTE, before=before)] if note else []
    word = Part(name="exercise-end", text=exercise_word(library, tag), before=before)
    return [opening, *parts, *end, word]


def relay(
    telling: Telling, further: list[Telling], squeeze: Squeeze, *, label: Label
) -> list[Part]:
    """For a leader: the request, the message in each language, the answers and the page."""
    tag, occasion = telling.language, telling.occasion
    holding = occasion.kind in HOLDING
    parts = [Part(name="ask", text=label(tag, "relay-ask"))]
    for told in (telling, *further):
        parts += _on_a_new_line(core(told, squeeze), told.language)
        if told.by_machine:
            parts.append(_machine(told, label))
    if occasion.kind in (Kind.WITHDRAWN, Kind.ALL_CLEAR):
        parts.append(Part(name="ended", text=label(tag, "relay-ended"), drop=ENDING, before="\n"))
    if holding:
        answers = {
            name: f"{occasion.digits}{n}"
            for n, name in enumerate(("one", "two", "three", "four"), start=1)
        }
        parts += [
            Part(name="answers", text=label(tag, "relay-answers", **answers), before="\n"),
            Part(name="page", text=label(tag, "relay-page", link=LINK_SLOT), before="\n",
                 drop=KEEP),
        ]
    return framed(telling, parts, before="\n")


def _on_a_new_line(parts: list[Part], language: str) -> list[Part]:
    first, *rest = (replace(part, language=language) for part in parts)
    return [replace(first, before="\n"), *rest]
