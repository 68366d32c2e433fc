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
                 "pt": "amanhã", "de": "(?<!am )morgen", "it": "domani", "ru": "завтра",
                 "uk": "завтра", "tr": "yarın", "id": "besok"},
    "yesterday": {"en": "yesterday", "es": "ayer", "fr": "hier", "pt": "ontem", "de": "gestern",
                  "it": "ieri", "ru": "вчера", "uk": "вчора", "tr": "dün", "id": "kemarin"},
}
# The same calendar under other names within one language.
_KIN = {"ar": ("ar", "ar-SY", "ar-MA", "ar-DZ"), "fa": ("fa", "fa-AF"), "pt": ("pt", "pt-PT")}
_VOWELS = regex.compile(r"[аеиоуыьюяії]+$")
# Every case of a Slavic name, built from its stem; two of them are other words ("among").
_CASES = ("", *"а е и у ы ю я ь і о ой ам ах ам ом ем ям ях ье ья ию ии ії ою ею ого ому".split())
_OTHER_WORDS = frozenset({"среди", "серед"})
_FLEETING = {"uk": {"понеділк": 1, "вівторк": 2}}
_ENDS = {"tr": r"\w{0,4}", "de": r"s?"}
_UNSPACED = frozenset({"zh", "ja", "th"})

Names = tuple[dict[str, int], regex.Pattern[str]]


def dates(source: str, target: str, source_language: str, language: str) -> str:
    """No weekday, month, today or tomorrow may be lost, changed or added."""
    found = []
    for names in (_weekdays_in, months_in, _near_in):
        wanted, given = names(source, source_language), names(target, language)
        if wanted is None or given is None:
            continue
        lost, new = wanted - given, given - wanted
        if names is months_in:
            lost = {m for m in lost if not _as_figure(m, target)}
            new = {m for m in new if not _as_figure(m, source)}
        if lost or (new and wanted):
            kind = names.__name__.strip("_").removesuffix("s_in")
            found.append(f"{kind} {', '.join(sorted(lost)) or 'none'} became "
                         f"{', '.join(sorted(new)) or 'none'}")
    return "; ".join(found)


def months_in(text: str, language: str) -> set[str]:
    """The numbers of the months that *text* names."""
    forms, pattern = _months(language)
    return {str(forms[match]) for match in pattern.findall(_said(text, language))}


def without_months(text: str, language: str) -> str:
    """*text*, already in small letters, without the names of months that hold a figure."""
    base = language.split("-")[0]
    if base == "zh":
        return regex.sub(r"\d{1,2}\s?月", " ", text)
    return regex.sub(r"tháng \d{1,2}(?!\d)", " ", text) if base == "vi" else text


def _weekdays_in(text: str, language: str) -> set[str]:
    forms, pattern = _weekdays(language)
    return {str(forms[match]) for match in pattern.findall(_said(text, language))}


def _near_in(text: str, language: str) -> set[str] | None:
    base = language.split("-")[0]
    if not all(base in forms for forms in _TODAY.values()):
        return None
    said = fold(bare(text))
    return {
        name for name, forms in _TODAY.items()
        if regex.search(rf"(?<!\w)(?:{fold(forms[base])})(?!\w)", said)
    }


def _said(text: str, language: str) -> str:
    said = fold(bare(text)).replace("\u2019", "'")
    if language.split("-")[0] == "zh":
        return regex.sub(r"周([一二三四五六日])", r"星期\1", said).replace("星期天", "星期日")
    return said


def _as_figure(month: str, text: str) -> bool:
    return regex.search(rf"[./-]0?{month}(?!\d)|(?<!\d)0?{month}[./-]", bare(text)) is not None


@lru_cache(maxsize=64)
def _weekdays(language: str) -> Names:
    base = language.split("-")[0]
    forms = {form: n + 1 for n, form in _wide(language, "days", range(7))}
    if base == "pt":
        forms |= {form.removesuffix("-feira"): n for form, n in forms.items()}
    forms |= {s + end: n for s, n in _FLEETING.get(base, {}).items() for end in _CASES}
    return forms, _any(forms, language)


@lru_cache(maxsize=64)
def _months(language: str) -> Names:
    forms = {form: n for n, form in _wide(language, "months", range(1, 13))}
    if language.split("-")[0] == "zh":
        forms |= {f"{n}月": n for n in range(1, 13)}
    return forms, _any(forms, language)


def _wide(language: str, kind: str, numbers: range) -> list[tuple[int, str]]:
    """Every long form of every name."""
    base = language.split("-")[0]
    found = []
    for tag in _KIN.get(base, (language,)):
        try:
            contexts = getattr(Locale.parse(tag, sep="-"), kind)
        except (UnknownLocaleError, ValueError):
            continue
        for n in numbers:
            for context in ("format", "stand-alone"):
                form = fold(contexts[context]["wide"][n])
                found += [(n, case) for case in (_cases(form) if base in ("ru", "uk") else {form})]
    return found


def _cases(form: str) -> set[str]:
    stem = _VOWELS.sub("", form)
    if len(stem) < 3:
        return {form}
    return {form} | ({fold(stem + end) for end in _CASES} - _OTHER_WORDS)


def _any(forms: dict[str, int], language: str) -> regex.Pattern[str]:
    """One of *forms*, the longest first; English months only as they are written beside days."""
    base = language.split("-")[0]
    if not forms:
        return regex.compile(r"(?!)")
    core = "|".join(sorted((regex.escape(form) for form in forms), key=len, reverse=True))
    if base in _UNSPACED:
        return regex.compile(rf"(?<!\d)({core})")
    end = _ENDS.get(base, r"s?")
    plain = rf"(?<!\w)({core}){end}(?!\w)"
    if base == "en" and "march" in forms:
        beside = r"(?<=\d\s|\d(?:st|nd|rd|th)\s|of\s)(?:may|march)|(?:may|march)(?=\s\d)|"
        rest = "|".join(form for form in forms if form not in ("may", "march"))
        return regex.compile(rf"(?<!\w)({beside}{rest})(?!\w)")
    return regex.compile(plain)
