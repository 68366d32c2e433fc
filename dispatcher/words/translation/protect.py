"""What an engine must not touch, taken out of a sentence as placeholders and put back after."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

# Ways to write a placeholder around its number. Which of them an engine leaves alone depends on its
# model, so they are tried one after the other, the one that did best first (``Forms``).
Form = tuple[str, str]
FORMS: tuple[Form, ...] = (("XQ", ""), ("[", "]"), ("<", ">"), ("{", "}"), ("\u27e6", "\u27e7"))
_UNITS = (
    "km/h|kph|mph|m/s|kn|kts?|km\u00b2|km2|m\u00b2|m2|km|cm|mm|hPa|mbar|mb|kPa|ha|kg|mg/l|mg|ml|"
    "in|ft|mi|yd|lbs?|\u00b0\\s?[CF]|\u2103|\u2109|%|\u00b5g/m\u00b3|\u03bcg/m3|m|l|g"
)
_MARKS = regex.compile(
    r"(?P<url>(?:https?://|www\.)[^\s<>\"'()\[\]]*[^\s<>\"'()\[\].,;:!?])"
    r"|(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)"
    r"|(?P<slot>\{\{?\s*\$?[\w.-]+\s*\}?\})"
    r"|(?P<time>(?<![\p{Nd}:])\p{Nd}{1,2}(?:[:.]\p{Nd}{2}){1,2}(?:\s?[ap]\.?m\b\.?)?(?![\p{Nd}:])"
    r"|(?<!\p{Nd})\p{Nd}{1,2}\s?[ap]\.?m\b\.?)"
    r"|(?P<phone>(?<![\w.,/-])(?:\+|\(\+?)?\p{Nd}(?:[\s().\u2010-\u2015/-]{0,2}\p{Nd}){6,17}(?!\w))"
    rf"|(?P<amount>[-+\u2212]?\p{{Nd}}+(?:[.,]\p{{Nd}}+)*(?:\s?(?:{_UNITS})(?![\p{{L}}\p{{Nd}}]))?)",
    regex.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shielded:
    """A sentence with placeholders, what each stands for, and how they are written."""

    text: str
    kept: tuple[str, ...]
    form: Form

    def restored(self, translation: str) -> str | None:
        """*translation* with everything put back; None unless each came through exactly once."""
        found = list(_written(self.form).finditer(translation))
        numbers = sorted(int(match["n"]) for match in found)
        if numbers != list(range(1, len(self.kept) + 1)):
            return None
        return _written(self.form).sub(lambda m: self.kept[int(m["n"]) - 1], translation)


class Forms:
    """Which way of writing placeholders an engine keeps, learnt from what came back."""

    def __init__(self) -> None:
        self._scores: dict[tuple[str, Form], int] = {}

    def of(self, engine: str) -> list[Form]:
        """All forms, the most faithful first."""
        return sorted(FORMS, key=lambda form: -self._scores.get((engine, form), 0))

    def learn(self, engine: str, form: Form, *, kept: bool) -> None:
        """One sentence came back with its placeholders, or without."""
        key = (engine, form)
        score = self._scores.get(key, 0) + (1 if kept else -1)
        self._scores[key] = max(-5, min(5, score))


def shield(text: str, form: Form, *, places: Sequence[str] = ()) -> Shielded:
    """*text* with *places*, addresses, numbers and times behind placeholders of *form*."""
    kept: list[str] = []
    parts: list[str] = []
    end = 0
    for start, stop in _spans(text, places):
        kept.append(text[start:stop])
        parts += [text[end:start], f"{form[0]}{len(kept)}{form[1]}"]
        end = stop
    return Shielded(text="".join((*parts, text[end:])), kept=tuple(kept), form=form)


def _spans(text: str, places: Sequence[str]) -> Iterator[tuple[int, int]]:
    """What to keep, from left to right; a name of a place goes before a number within it."""
    taken: list[tuple[int, int]] = []
    for name in sorted(filter(None, places), key=len, reverse=True):
        whole = regex.compile(rf"(?<!\w){regex.escape(name)}(?!\w)")
        taken += [m.span() for m in whole.finditer(text) if _free(m.span(), taken)]
    taken += [m.span() for m in _MARKS.finditer(text) if _free(m.span(), taken)]
    yield from sorted(taken)


def _free(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    return all(span[1] <= start or span[0] >= end for start, end in taken)


def _written(form: Form) -> regex.Pattern[str]:
    """How *form* may come back: in other case or with blanks let in, never with other digits."""
    before, after = (r"\s?".join(regex.escape(sign) for sign in part) for part in form)
    edges = (r"(?<!\w)" if form[0].isalpha() else "", rf"\s?{after}" if after else r"(?!\d)")
    return regex.compile(
        rf"{edges[0]}{before}\s?(?P<n>[0-9]{{1,3}}){edges[1]}", regex.IGNORECASE
    )
