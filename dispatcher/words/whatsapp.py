"""WhatsApp texts: an approved body with its values, and contents made from the templates."""

import hashlib
import json
from collections.abc import Iterator
from itertools import product

import regex

from dispatcher.domain.message import ALERTING, NOTICES, Kind
from dispatcher.words.contents import Content, ContentKey, filled
from dispatcher.words.fit import Budget, Fitted, Part, Squeeze, fit, join, within
from dispatcher.words.hazards import GENERAL
from dispatcher.words.library import Library
from dispatcher.words.meta import words_lacking
from dispatcher.words.phrases import Telling, exercise_opening, exercise_word
from dispatcher.words.plain import ended
from dispatcher.words.required import HOLDING, LABEL, NEEDED
from dispatcher.words.slots import values

_FILLING = "response-monitor"  # true of every kind, where Meta wants more words
_ABSENT = "-"  # the provider refuses an empty value (error 21656)
_MARK = regex.compile("\ue000(\\w+)\ue001")  # private use: no sentence holds these
_ISOLATES = "\u2066\u2067\u2068\u2069"


def fitted(telling: Telling, limit: Budget) -> Fitted:
    """The body with its values, these shortened until WhatsApp's limit is kept."""
    return fit(lambda squeeze: _parts(telling, squeeze), within(limit, link_length=0))


def variables(telling: Telling, squeeze: Squeeze) -> str:
    """The ContentVariables: a JSON object of strings, none empty, each on one line."""
    texts = _texts(telling, squeeze)
    return json.dumps({str(n): text for n, text in enumerate(texts, start=1)}, ensure_ascii=False)


def content_sid(telling: Telling) -> str:
    """The approved content's id, that of its exercise form in an exercise."""
    assert telling.content is not None
    content = telling.content
    return content.exercise_content_sid if telling.occasion.exercise else content.content_sid


def _texts(telling: Telling, squeeze: Squeeze) -> tuple[str, ...]:
    assert telling.content is not None
    slots = values(telling.occasion, telling.info, squeeze)
    return tuple(slots[name] or _ABSENT for name in telling.content.variables)


def _parts(telling: Telling, squeeze: Squeeze) -> list[Part]:
    assert telling.content is not None
    content, texts = telling.content, _texts(telling, squeeze)
    if telling.occasion.exercise:
        body = content.exercise_body or as_exercise(
            telling.phrases.library, telling.language, content.body
        )
    else:
        body = content.body
    return [Part(name="action", text=filled(body, texts))]


def as_exercise(library: Library, tag: str, body: str) -> str:
    """The exercise form of *body*: between the language's words for it, with a note."""
    note = library.say(tag, "exercise-note") if library.has(tag, "exercise-note") else ""
    said = (exercise_opening(library, tag), body, note, exercise_word(library, tag))
    return join([Part(name=tag, text=text) for text in said if text])


def contents_from_library(library: Library) -> dict[ContentKey, Content]:
    """Contents for every hazard, kind and language of *library*, for a demo or as a draft.

    The ids are made up (and always the same); to a real provider they mean nothing.
    """
    said = [*product(library.hazards, ALERTING), *product((GENERAL,), sorted(NOTICES))]
    return {
        (hazard, kind.value, tag): content
        for hazard, kind in said for tag in library.languages
        if (content := _made(library, hazard, kind, tag))
    }


def _made(library: Library, hazard: str, kind: Kind, tag: str) -> Content | None:
    keys = list(_keys(hazard, kind))
    if not all(library.has(tag, key) for key in keys):
        return None
    said = [_marked(library, tag, key) for key in keys]
    name = said.pop(0)
    names, body = _numbered(said, name, tag)
    if words_lacking(body) and library.has(tag, _FILLING):
        names, body = _numbered([*said, library.say(tag, _FILLING)], name, tag)
    return Content(
        content_sid=_sid(hazard, kind, tag, "actual"), body=body, variables=names,
        exercise_content_sid=_sid(hazard, kind, tag, "exercise"),
    )


def _numbered(said: list[str], name: str, tag: str) -> tuple[tuple[str, ...], str]:
    """(what the variables stand for, the body with them as numbers)."""
    marked = join([Part(name=tag, text=text) for text in _parted(said, name)])
    names = tuple(dict.fromkeys(_MARK.findall(marked)))
    return names, _MARK.sub(lambda match: f"{{{{{names.index(match[1]) + 1}}}}}", marked)


def _keys(hazard: str, kind: Kind) -> Iterator[str]:
    if kind in NOTICES:
        asked = ("survey-understood", "survey-thanks")  # said in the answers to its answers
        yield from (LABEL, *(key for key in NEEDED[kind][1:] if key not in asked), "verify")
        return
    yield f"{hazard}-name"
    yield "series-first" if kind is Kind.WARNING else "series-replaces"
    yield f"{hazard}-{kind.value}"
    if kind in HOLDING:
        yield from (f"{hazard}-action", "until")
    yield "verify"


def _marked(library: Library, tag: str, key: str) -> str:
    slots = library.sentences(tag)[key].slots
    said = library.say(tag, key, **{slot: f"\ue000{slot}\ue001" for slot in slots})
    return ended(said, tag)


def _parted(said: list[str], name: str) -> Iterator[str]:
    """*said* with the hazard's name wherever two slots would meet, at the start and at the end."""
    yield name
    for n, text in enumerate(said):
        yield text
        after = said[n + 1] if n + 1 < len(said) else ""
        if _ends_in_slot(text) and (not after or _begins_with_slot(after)):
            yield name


def _ends_in_slot(text: str) -> bool:
    return regex.search(r"\ue001\W*$", text) is not None


def _begins_with_slot(text: str) -> bool:
    return regex.match(rf"[\W{_ISOLATES}]*\ue000", text) is not None


def _sid(hazard: str, kind: Kind, tag: str, form: str) -> str:
    made = hashlib.sha256(f"{hazard} {kind.value} {tag} {form}".encode()).hexdigest()
    return f"HX{made[:32]}"
