"""Times of day as they are written in twenty-four or twelve hours, and what is left besides."""

from dataclasses import dataclass
from functools import lru_cache

import regex

# Words that say in which half of the day an hour lies: before noon, after it, in the night (six
# to midnight and midnight to six), at noon, at midnight. Folded; Vietnamese keeps its tones.
# What is a span as well ("4 дня" is four days, too) needs the word that stands before an hour.
_RU = r"(?<=(?<!\w)(?:в|во|к|до|с|после|около)\s\d{1,2}(?::\d\d)?\s?)"
_UK = r"(?<=(?<!\w)(?:о|об|до|з|після|близько)\s\d{1,2}(?::\d\d)?\s?)"
_ID = r"(?<=(?:pukul|jam)\s\d{1,2}(?:[.:]\d\d)?\s?)"
_FA = r"(?<=ساعت\s\d{1,2}(?::\d\d)?\s?)"
_VI = r"(?<=giờ\s?(?:\d\d\s?)?)"
_PERIODS: dict[str, dict[str, str]] = {
    "en": {"am": r"a\.?\s?m\b\.?|in the morning", "noon": "noon|midday", "midnight": "midnight",
           "pm": r"p\.?\s?m\b\.?|in the (?:afternoon|evening)", "night": "at night"},
    "es": {"am": r"a\.?\s?m\b\.?|de la (?:manana|madrugada)", "pm": r"p\.?\s?m\b\.?|de la tarde",
           "night": "de la noche", "noon": "mediodia", "midnight": "medianoche"},
    "fr": {"am": "du matin", "pm": "de l'apres-midi|du soir", "noon": "midi",
           "midnight": "minuit"},
    "pt": {"am": "da (?:manha|madrugada)", "pm": "da tarde", "night": "da noite",
           "noon": "meio-dia", "midnight": "meia-noite"},
    "de": {"am": "morgens|vormittags|fruh|am (?:vor)?mittag|am morgen",
           "pm": "nachmittags|abends|am (?:nachmittag|abend)", "night": "nachts|in der nacht",
           "noon": "mittags?", "midnight": "mitternachts?"},
    "it": {"am": "d(?:i|el) mattin[ao]|della mattina",
           "pm": "d(?:i|el) pomeriggio|d(?:i|ella) sera", "night": "di notte",
           "noon": "mezzogiorno", "midnight": "mezzanotte"},
    "ru": {"am": "утра", "pm": f"{_RU}дня|вечера", "night": f"{_RU}ночи",
           "noon": "полдень|полудня|полудню", "midnight": "полноч[ьи]|полуночи"},
    "uk": {"am": "ранку", "pm": f"{_UK}дня|вечора", "night": f"{_UK}ночі",
           "noon": "полудень|полудня|опівдні", "midnight": "опівночі"},
    "tr": {"am": "sabah|ogleden once", "pm": "ogleden sonra|aksam", "noon": "ogle|oglen|ogleyin",
           "night": r"gece(?=\s(?:saat\s)?\d)", "midnight": "gece yarısı(?:na|nda)?"},
    "ar": {"am": "صباحا|في الصباح|فجرا", "pm": "مساء|عصرا|بعد الظهر|في المساء",
           "night": "ليلا", "noon": "ظهرا|الظهر", "midnight": "منتصف الليل"},
    "fa": {"am": "بامداد|صبح|قبل ?از ?ظهر", "pm": "بعد ?از ?ظهر|عصر|غروب", "night": f"{_FA}شب",
           "noon": "ظهر", "midnight": "نیمه ?شب"},
    "id": {"am": "pagi", "pm": "siang|sore|petang", "night": f"{_ID}malam", "noon": "tengah hari",
           "midnight": "tengah malam"},
    "vi": {"am": "sáng|sa", "pm": "chiều|tối|ch", "night": f"{_VI}đêm", "noon": "trưa",
           "midnight": "nửa đêm"},
    "zh": {"am": "上午|早上|清晨|早晨|凌晨", "pm": "下午|晚上|傍晚", "noon": "中午|正午",
           "midnight": "午夜|半夜"},
}
_NAMES = ("am", "pm", "night", "noon", "midnight")
_SIGN = r"\s?(?::|h(?!\p{L})|uhr|giờ|点|點|时|時|год\.?|ч\.?)\s?"
_POINT = r"(?P<ph>[01]?\d|2[0-4])\.(?P<pm>[0-5]\d)(?!\d|[.,]\d)"
_WRITTEN = (
    rf"(?P<h>[01]?\d|2[0-4])(?:{_SIGN}(?P<m>[0-5]\d)(?!\d)|"
    r"(?:\s?(?:h|giờ|点|點|时|時|ore|horas|heures))?)"
)
_CORE = rf"(?<![\d.,:])(?:{_POINT}|{_WRITTEN})(?![\d:])"
_POINTED = regex.compile(r"(?<![\d.,:])([01]?\d|2[0-4])\.([0-5]\d)(?![\d:]|[.,]\d)")
_TWO = regex.compile(r"(?<![\d:.,])(\d{1,2})\s?(?:-|\u2013|to|and)\s?(?=\d{1,2}\s?([ap])\.?\s?m\b)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """The times of day that one text surely says, in minutes, and the text without them."""

    sure: tuple[int, ...]
    rest: str


def times(text: str, language: str) -> Times:
    """Read the times of *text*, which has its numbers as figures."""
    base = language.split("-")[0]
    said = " ".join(text.replace("\u2019", "'").split())
    said = _TWO.sub(lambda m: f"{m[1]} {m[2]}m - ", said)
    found: list[int] = []

    def take(match: regex.Match[str]) -> str:
        time = _time(match)
        if time is None:
            return match[0]
        found.append(time)
        return " "

    said = _clock(base).sub(take, said)
    if base in _PERIODS:
        words = _PERIODS[base]
        # "This afternoon" holds the word for noon in some languages.
        alone = regex.sub(_alone(words["pm"], base), " ", said)
        for name, value in (("noon", 720), ("midnight", 0)):
            found += [value] * len(regex.findall(_alone(words[name], base), alone))
    return Times(sure=tuple(found), rest=said)


def halves(language: str) -> bool:
    """Whether the words for the halves of the day are known, so that 5 is not 17."""
    return language.split("-")[0] in _PERIODS


def pointed(text: str, time: int) -> str | None:
    """*text* without one 17.30 or one 17 that says *time*, or nothing if there is none."""
    for match in _POINTED.finditer(text):
        if int(match[1]) % 24 * 60 + int(match[2]) == time:
            return text[:match.start()] + " " + text[match.end():]
    hours = {time // 60, 24} if time < 60 else {time // 60}
    if time % 60 == 0:
        for hour in hours:
            bare = regex.search(rf"(?<![\d.,:])0?{hour}(?!\d|[.,:]\d)", text)
            if bare:
                return text[:bare.start()] + " " + text[bare.end():]
    return None


def _time(match: regex.Match[str]) -> int | None:
    """Minutes since midnight, or nothing for a number that no word or sign makes a time."""
    said = match.groupdict()
    period = next((name for name in _NAMES if said.get(f"a_{name}") or said.get(f"b_{name}")), None)
    if period is None and said["m"] is None:
        return None
    return _of_day(int(said["h"] or said["ph"]), period) * 60 + int(said["m"] or said["pm"] or 0)


def _of_day(hour: int, period: str | None) -> int:
    if period is None or hour > 12:
        return hour % 24
    if period == "am" or (period in ("night", "midnight") and (hour == 12 or hour < 6)):
        return hour % 12
    return hour % 12 + 12


@lru_cache(maxsize=64)
def _clock(base: str) -> regex.Pattern[str]:
    """A time with its sign, or an hour beside a word for the half of the day."""
    if base not in _PERIODS:
        return regex.compile(_CORE)
    after, before = (
        "|".join(f"(?P<{side}_{name}>{_alone(words, base)})"
                 for name, words in sorted(_PERIODS[base].items(), key=lambda i: -len(i[1])))
        for side in ("a", "b")
    )
    # Turkish puts its case on to the figure: 5'te.
    return regex.compile(rf"(?:(?:{before})\s?(?:saat\s)?)?{_CORE}(?:'\w+)?(?:,?\s?(?:{after}))?")


def _alone(words: str, base: str) -> str:
    return f"(?:{words})" if base == "zh" else rf"(?<![\w-])(?:{words})(?!\w)"
