"""What each finished wording is checked for, by name."""

import regex

from dispatcher.domain.message import LINK_SLOT, NOTICES, Check
from dispatcher.words import local, notice
from dispatcher.words.fit import Fitted
from dispatcher.words.isolates import bare
from dispatcher.words.phrases import Telling
from dispatcher.words.places import names_of
from dispatcher.words.plain import typed
from dispatcher.words.required import HOLDING
from dispatcher.words.slots import values

_UNFILLED = regex.compile(r"\{\s*\$|\{\{|\}\}|\{\?\?\?\}")


def of(
    fitted: Fitted, telling: Telling, *, links: int = 0, languages: int = 1
) -> tuple[Check, ...]:
    """The named checks; *links*: how often the text must hold the link slot."""
    if telling.occasion.kind in NOTICES:
        return notice.checks(fitted, telling)
    slots = values(telling.occasion, telling.info, fitted.squeeze)
    text = fitted.text
    times = [slots["sent"]]
    if telling.occasion.kind in HOLDING:
        times += [slots["until"]]
    return (
        _there("has-source", [slots["source"]], text),
        _place(telling, slots["place"], text),
        _there("has-time", times, text),
        _action(fitted, telling),
        _there("has-code", [slots["code"], slots["phone"]], text),
        Check(name="fits", ok=fitted.ok, detail="" if fitted.ok else "longer than the budget"),
        _slots_once(text, slots["code"], links, languages),
        *local.checks(fitted, telling),
    )


def _there(name: str, wanted: list[str], text: str) -> Check:
    said = bare(typed(text)).casefold()
    lost = [value for value in wanted if typed(value).casefold() not in said]
    empty = not wanted[0]
    detail = "nothing to say" if empty else f"not in the text: {', '.join(lost)}" if lost else ""
    return Check(name=name, ok=not lost and not empty, detail=detail)


def _place(telling: Telling, place: str, text: str) -> Check:
    """The places as printed, or the issuer's own words that name them."""
    names = names_of(telling.info.areas)[:2]
    said = bare(typed(text)).casefold()
    by_issuer = telling.block is not None and all(typed(n).casefold() in said for n in names)
    found = _there("has-place", [place], text)
    return Check(name="has-place", ok=True) if place and by_issuer else found


def _action(fitted: Fitted, telling: Telling) -> Check:
    needed = telling.occasion.kind in HOLDING
    ok = not needed or any(part.name == "action" and part.text for part in fitted.parts)
    return Check(name="has-action", ok=ok, detail="" if ok else "the text says nothing to do")


def _slots_once(text: str, code: str, links: int, languages: int) -> Check:
    if _UNFILLED.search(text):
        return Check(name="slots-once", ok=False, detail="a slot was not filled")
    if text.count(LINK_SLOT) != links:
        return Check(
            name="slots-once", ok=False, detail=f"{text.count(LINK_SLOT)} links, {links} expected"
        )
    # The code may be part of a longer word or of the link; as a word of its own it stands once.
    said = len(regex.findall(rf"(?<![\w/]){regex.escape(code)}(?!\w)", text)) if code else 0
    ok = not code or said == languages
    return Check(
        name="slots-once", ok=ok, detail="" if ok else f"the code stands {said} times"
    )
