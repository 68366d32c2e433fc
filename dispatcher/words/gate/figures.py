"""Numbers, times of day and units: the same before and after, in whatever way they are written."""

from collections import Counter
from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

from dispatcher.words.folding import fold
from dispatcher.words.gate.marks import bare

_CLOCK = regex.compile(
    r"(?<![\d.,:])([01]?\d|2[0-4])\s?(?::|h(?!\p{L})|\.(?=\d\d(?![\d.])))\s?([0-5]\d)?(?![\d:])"
    r"(?:\s?([ap])\.?\s?m\b\.?)?|(?<![\d.,:])(1[0-2]|0?\d)\s?([ap])\.?\s?m\b\.?",
    regex.IGNORECASE,
)
_NUMBER = regex.compile(r"\d+(?:[.,'\u066b\u066c\u00a0\u202f ](?=\d)\d+)*")
_GROUPED = regex.compile(r"\d{1,3}(?:[.,'\u066c\u00a0\u202f ]\d{3})+")
_NOON = regex.compile(r"\b(?:noon|midday)\b", regex.IGNORECASE)
_MIDNIGHT = regex.compile(r"\bmidnight\b", regex.IGNORECASE)
_SPELT = (*range(2, 21), 24, 30, 36, 40, 48, 50, 60, 70, 72, 80, 90, 100, 1000)
# Small numbers whose forms do not begin alike; Arabic has a dual that needs no number.
_IRREGULAR = {
    "ru": {2: r"дв\w{1,4}|об\w{2,3}", 3: r"тр\w{1,4}", 4: r"четыр\w+|четвер\w*"},
    "uk": {2: r"дв\w{1,4}|обидв\w+", 3: r"тр\w{1,4}", 4: r"чотир\w+|четвер\w*"},
    "ar": {2: r"اثن\w+|\w+ين|\w+ان|\w+تين", 3: r"ثلاث\w*", 4: r"اربع\w*|أربع\w*"},
    "pt": {2: r"dois|duas"}, "de": {2: r"zwei\w*|beid\w+"}, "vi": {2: r"hai", 4: r"bon|tu"},
    "id": {2: r"dua|kedua\w*"}, "zh": {},
}
_UNITS = (
    "length-kilometer", "length-meter", "length-centimeter", "length-mile", "length-foot",
    "duration-hour", "duration-minute", "duration-day", "duration-week", "temperature-celsius",
    "temperature-fahrenheit", "speed-kilometer-per-hour", "speed-mile-per-hour",
    "length-millimeter", "volume-liter", "mass-kilogram",
)


def times(source: str, target: str, language: str) -> str:
    """Every time of day of the original, in 24 or 12 hours, and no other."""
    wanted, given = _times(source), _times(target)
    numbers = set(_numbers(_without_times(target)))
    lost = [
        t for t in wanted
        if t not in given and _twelve(t) not in given and not _as_number(t, numbers)
    ]
    new = [t for t in given if t not in wanted and not any(_twelve(w) == t for w in wanted)]
    numbers_before = set(_numbers(_without_times(source)))
    new = [t for t in new if not _as_number(t, numbers_before)]
    return _said([_clock(t) for t in lost], [_clock(t) for t in new])


def _times(text: str) -> list[int]:
    plain = bare(text)
    found = []
    for match in _CLOCK.finditer(plain):
        hour, minute, half, hour12, half12 = match.groups()
        value = int(hour if hour is not None else hour12) % 24
        half = (half or half12 or "").lower()
        if half:
            value = value % 12 + (12 if half == "p" else 0)
        found.append(value * 60 + int(minute or 0))
    found += [720] * len(_NOON.findall(plain)) + [0] * len(_MIDNIGHT.findall(plain))
    return found


def _twelve(time: int) -> int:
    return time - 720 if time >= 780 else time


def _as_number(time: int, numbers: set[str]) -> bool:
    """Noon and full hours may be said in words or as a bare hour."""
    if time in (0, 720):
        return True
    hours = {str(time // 60), str(_twelve(time) // 60)}
    return time % 60 == 0 and bool(hours & numbers)


def _clock(time: int) -> str:
    return f"{time // 60:02}:{time % 60:02}"


def _without_times(text: str) -> str:
    return _CLOCK.sub(" ", bare(text))


def numbers(source: str, target: str, source_language: str, language: str) -> str:
    """Every number as often as in the original, in figures or in words, and none invented."""
    before, after = Counter(_numbers(_without_times(source))), Counter(
        _numbers(_without_times(target))
    )
    hours = {str(t // 60) for t in _times(source)} | {str(_twelve(t) // 60) for t in _times(source)}
    lost = [n for n in (before - after) if not _spelt(n, target, language)]
    new = [
        n for n in (after - before)
        if not _spelt(n, source, source_language) and n not in hours
    ]
    words = [
        n for n in _words_in(source, source_language)
        if n not in after and not _spelt(n, target, language) and _can_spell(language)
    ]
    return _said([*lost, *words], new)


def _numbers(text: str) -> list[str]:
    return [_value(match) for match in _NUMBER.findall(text)]


def _value(written: str) -> str:
    """10,000 and 10.000 are one number; so are 1.5 and 1,5."""
    if _GROUPED.fullmatch(written):
        return regex.sub(r"\D", "", written)
    parts = regex.split(r"\D", written)
    whole = (parts[0].lstrip("0") or "0")
    return whole if len(parts) == 1 else f"{whole}.{'.'.join(parts[1:])}"


def _spelt(number: str, text: str, language: str) -> bool:
    word = _spelling(language).get(number)
    return word is not None and bool(word.search(fold(text)))


def _can_spell(language: str) -> bool:
    return bool(_spelling(language))


def _words_in(text: str, language: str) -> list[str]:
    said = fold(bare(text))
    return [n for n, word in _spelling(language).items() if word.search(said)]


@lru_cache(maxsize=64)
def _spelling(language: str) -> dict[str, regex.Pattern[str]]:
    """Number words by number; inflected languages are met by the beginning of the word."""
    from num2words import num2words

    base = language.split("-")[0]
    found = {}
    for n in _SPELT:
        try:
            word = fold(num2words(n, lang=base))
        except (NotImplementedError, OverflowError, KeyError, ValueError):
            return {}
        if irregular := _IRREGULAR.get(base, {}).get(n):
            found[str(n)] = regex.compile(rf"(?<!\w)(?:{irregular})(?!\w)")
            continue
        stem = word if base in ("en", "es", "fr", "pt", "it", "id") or len(word) < 5 else word[:-1]
        inflected = r"\w{0,4}" if base in ("ru", "uk", "tr", "de", "ar", "fa", "pl") else ""
        found[str(n)] = regex.compile(rf"(?<!\w){regex.escape(stem)}{inflected}(?!\w)")
    return found


def units(source: str, target: str, source_language: str, language: str) -> str:
    """A unit behind a number is that unit in the translation too."""
    before, after = _units(source, source_language), _units(target, language)
    if after is None or before is None:
        return ""
    lost = [u for u in before if u not in after]
    new = [u for u in after if u not in before]
    return f"{', '.join(lost)} became {', '.join(new)}" if lost and new else ""


def _units(text: str, language: str) -> list[str] | None:
    names = _unit_names(language)
    if names is None:
        return None
    said = fold(bare(text)).replace("°", "° ")
    found = []
    for unit, word in names.items():
        if word.search(said):
            found.append(unit)
    return found


@lru_cache(maxsize=64)
def _unit_names(language: str) -> dict[str, regex.Pattern[str]] | None:
    try:
        locale = Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
    found = {}
    for unit in _UNITS:
        forms = set()
        for length in ("long", "short"):
            for form in locale._data["unit_patterns"].get(unit, {}).get(length, {}).values():
                if isinstance(form, str) and "{0}" in form:
                    forms.add(fold(form.replace("{0}", "")).replace("°", "° ").strip())
        forms.discard("")
        if not forms:
            return None
        core = "|".join(sorted(map(regex.escape, forms), key=len, reverse=True))
        found[unit] = regex.compile(rf"\d\s?(?:{core})(?!\w)")
    return found


def _said(lost: list[str], new: list[str]) -> str:
    parts = [f"lost: {', '.join(lost)}"] if lost else []
    if new:
        parts.append(f"added: {', '.join(new)}")
    return "; ".join(parts)
