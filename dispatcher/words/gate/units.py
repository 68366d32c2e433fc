"""Units behind numbers: the same thing is counted before and after."""

from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

from dispatcher.words.folding import fold
from dispatcher.words.gate import numerals
from dispatcher.words.gate.marks import bare

_UNITS = (
    "length-kilometer", "length-meter", "length-centimeter", "length-mile", "length-foot",
    "duration-hour", "duration-minute", "duration-day", "duration-week", "temperature-celsius",
    "temperature-fahrenheit", "speed-kilometer-per-hour", "speed-mile-per-hour",
    "length-millimeter", "volume-liter", "mass-kilogram", "duration-month", "duration-year",
    "duration-second",
)
# Cases that the forms of the units do not list.
_KIN = {"en": ("en", "en-GB"), "pt": ("pt", "pt-PT"), "zh": ("zh", "zh-Hant")}
_ENDED = {"ru": r"\w{0,3}", "uk": r"\w{0,3}", "tr": r"\w{0,4}", "de": r"[ns]?"}


def units(source: str, target: str, source_language: str, language: str) -> str:
    """A unit behind a number is that unit in the translation too."""
    before, after = _units(source, source_language), _units(target, language)
    lost = [u for u in before if u not in after]
    new = [u for u in after if u not in before]
    return f"{', '.join(lost)} became {', '.join(new)}" if lost and new else ""


def _units(text: str, language: str) -> list[str]:
    said = fold(numerals.figured(bare(text), language)).replace("°", "° ")
    said = " ".join(said.split())
    return [unit for unit, word in _unit_names(language).items() if word.search(said)]


@lru_cache(maxsize=64)
def _unit_names(language: str) -> dict[str, regex.Pattern[str]]:
    base = language.split("-")[0]
    found = {}
    for unit in _UNITS:
        forms = {form for tag in _KIN.get(base, (language,)) for form in _forms(tag, unit)}
        if forms:
            found[unit] = _behind_a_number(forms, base)
    return found


def _forms(language: str, unit: str) -> set[str]:
    try:
        patterns = Locale.parse(language, sep="-")._data["unit_patterns"].get(unit, {})
    except (UnknownLocaleError, ValueError):
        return set()
    return {
        fold(form.replace("{0}", "")).replace("°", "° ").strip()
        for length in ("long", "short")
        for form in patterns.get(length, {}).values()
        if isinstance(form, str) and "{0}" in form
    } - {""}


def _behind_a_number(forms: set[str], base: str) -> regex.Pattern[str]:
    core = "|".join(
        regex.escape(form) + (_ENDED.get(base, "") if len(form) > 3 else "")
        for form in sorted(forms, key=len, reverse=True)
    )
    end = "" if base == "zh" else r"(?!\w)"
    return regex.compile(rf"\d\s?(?:{core}){end}")
