"""Days of the week and months: the same day in both languages."""

from functools import lru_cache

import regex
from babel import Locale, UnknownLocaleError

from dispatcher.words.folding import fold
from dispatcher.words.gate.marks import bare

_TODAY = {
    "today": {"en": "today|tonight", "es": "hoy|esta noche", "fr": "aujourd'hui|ce soir|cette nuit",
              "pt": "hoje|esta noite", "de": "heute", "it": "oggi|stasera|stanotte",
              "ru": "сегодня", "uk": "сьогодні", "tr": "bugün|bu gece|bu akşam",
              "id": "hari ini|malam ini"},
    "tomorrow": {"en": "tomorrow", "es": r"(?<!de la |la |por la )mañana(?! por)", "fr": "demain",
                 "pt": "amanhã", "de": "morgen(?!s)", "it": "domani", "ru": "завтра",
                 "uk": "завтра", "tr": "yarın", "id": "besok"},
    "yesterday": {"en": "yesterday", "es": "ayer", "fr": "hier", "pt": "ontem", "de": "gestern",
                  "it": "ieri", "ru": "вчера", "uk": "вчора", "tr": "dün", "id": "kemarin"},
}


def dates(source: str, target: str, source_language: str, language: str) -> str:
    """No weekday, month, today or tomorrow may be lost, changed or added."""
    found = []
    for names in (_weekdays, _months, _near):
        before, after = names(source_language), names(language)
        if before is None or after is None:
            continue
        wanted, given = _in(source, before), _in(target, after)
        lost, new = wanted - given, given - wanted
        if names is _months:
            lost = {m for m in lost if not _as_figure(m, target)}
            new = {m for m in new if not _as_figure(m, source)}
        if lost or (new and wanted):
            found.append(f"{', '.join(sorted(lost)) or 'nothing'} became "
                         f"{', '.join(sorted(new)) or 'nothing'}")
    return "; ".join(found)


def _as_figure(month: str, text: str) -> bool:
    number = month.rpartition(" ")[2]
    return regex.search(rf"[./-]0?{number}(?!\d)|(?<!\d)0?{number}[./-]", bare(text)) is not None


def _in(text: str, names: dict[str, regex.Pattern[str]]) -> set[str]:
    said = fold(bare(text))
    return {name for name, word in names.items() if word.search(said)}


def _locale(language: str) -> Locale | None:
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return None


@lru_cache(maxsize=64)
def _weekdays(language: str) -> dict[str, regex.Pattern[str]] | None:
    locale = _locale(language)
    if locale is None:
        return None
    return {f"weekday {n + 1}": _any(locale.days, n, language) for n in range(7)}


@lru_cache(maxsize=64)
def _months(language: str) -> dict[str, regex.Pattern[str]] | None:
    locale = _locale(language)
    if locale is None:
        return None
    return {f"month {n}": _any(locale.months, n, language) for n in range(1, 13)}


@lru_cache(maxsize=64)
def _near(language: str) -> dict[str, regex.Pattern[str]] | None:
    base = language.split("-")[0]
    if not all(base in forms for forms in _TODAY.values()):
        return None
    return {
        name: regex.compile(rf"(?<!\w)(?:{fold(forms[base])})(?!\w)")
        for name, forms in _TODAY.items()
    }


def _any(names: object, n: int, language: str) -> regex.Pattern[str]:
    """All long forms of one name; "may" and "march" are months only as they are written so."""
    forms = {fold(names[context]["wide"][n]) for context in ("format", "stand-alone")}  # type: ignore[index]
    core = "|".join(sorted(map(regex.escape, forms), key=len, reverse=True))
    base = language.split("-")[0]
    if base == "en" and forms & {"may", "march"}:
        return regex.compile(
            rf"\d(?:st|nd|rd|th)?(?:\s+of)?\s+(?:{core})(?!\w)|(?<!\w)(?:{core})\s+\d"
        )
    end = r"\w{0,3}" if base in ("ru", "uk", "tr", "pl", "de", "fi") else r"s?"
    return regex.compile(rf"(?<!\w)(?:{core}){end}(?!\w)")
