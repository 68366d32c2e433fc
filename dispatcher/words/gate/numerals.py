"""Number words made figures, so that "two hours" and "2 hours" are compared as one thing."""

from functools import lru_cache

import regex

from dispatcher.words.gate.glossary import plain
from dispatcher.words.gate.marks import western
from dispatcher.words.gate.numerals_data import (
    DUAL,
    ENDINGS,
    EXTRA,
    HALF,
    ONE,
    SPELT,
    THOUSANDS,
    UNSURE,
)
from dispatcher.words.spelling import spelled

_CHINESE = {c: n for n, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2, "兩": 2}
_STEPS = {"十": 10, "百": 100, "千": 1000}
# A Chinese numeral counts only before something that is counted: 十分 is "very", 千万 "be sure".
_COUNTED = (
    r"(?=\s?(?:个|個|名|人|位|分钟|分鐘|小时|小時|天|日|米|公尺|公里|厘米|毫米|英里|英尺|点|點|"
    r"岁|歲|次|级|級|度|周(?!围|圍)|星期|月|年|层|層|户|戶|倍|升|公斤|千克|万|萬|千米|秒|栋|座|辆))"
)
_HAN = regex.compile(rf"(?<![星期周第礼拜禮])(?<!\d)[零〇一二两兩三四五六七八九十百千]+{_COUNTED}")
# Arabic writes small words on to the next; Vietnamese counts its weekdays and months.
_BEFORE = {"ar": "[\u0648\u0641\u0628\u0644]?", "vi": "(?<!thứ )(?<!tháng )"}
_MYRIAD = {"万": 10_000, "萬": 10_000, "千": 1000, "百": 100, "亿": 100_000_000}
_HAN_MULTIPLE = regex.compile(r"(?<!\d)(\d{1,9}(?:\.\d{1,3})?)\s?([万萬亿]|千(?![米克])|百)")


def spells(language: str) -> bool:
    """Whether number words of *language* are known."""
    base = language.split("-")[0]
    return base == "zh" or bool(_forms(base))


def figured(text: str, language: str) -> str:
    """*text* in small letters with its number words and multiples (25 thousand) as figures."""
    base = language.split("-")[0]
    said = plain(western(text), base)
    if base == "zh":
        # A lone 一 is as often "a" as "one".
        said = _HAN.sub(lambda m: m[0] if m[0] == "一" else str(_chinese(m[0])), said)
        return _HAN_MULTIPLE.sub(lambda m: _times(m[1], _MYRIAD[m[2]]), said)
    for dual, noun in DUAL.get(base, {}).items():
        said = regex.sub(rf"(?<!\w){dual}(?!\w)", f"2 {noun}", said)
    if forms := _forms(base):
        said = _words(base).sub(lambda match: f" {forms[match[1]]} ", said)
    for factor, words in THOUSANDS.get(base, {}).items():
        said = _multiplied(said, words, factor)
    return said


def perhaps(number: str, text: str, language: str) -> bool:
    """Whether *text* may say *number* in a word that has other meanings too."""
    base = language.split("-")[0]
    said = plain(text, base)
    if number == "1":
        return bool(regex.search(rf"(?<!\w)(?:{ONE[base]})(?!\w)" if ONE.get(base) else "", said))
    if number in ("30", "0.5") and base in HALF and regex.search(HALF[base], said):
        return True
    words = [plain(word, base) for word, n in UNSURE.get(base, {}).items() if str(n) == number]
    if base == "zh":
        return any(word in said for word in words)
    return any(regex.search(rf"(?<!\w){word}(?!\w)", said) for word in words)


def _multiplied(text: str, words: str, factor: int) -> str:
    number = rf"(?<![\d.,])(\d{{1,3}}(?:[.,]\d)?)\s{{0,2}}(?:{words})(?!\w)"
    return regex.sub(number, lambda match: _times(match[1], factor), text)


def _times(number: str, factor: int) -> str:
    return str(round(float(number.replace(",", ".")) * factor))


def _chinese(word: str) -> int:
    total, digit = 0, 0
    for c in word:
        if c in _STEPS:
            total, digit = total + (digit or 1) * _STEPS[c], 0
        else:
            digit = _CHINESE[c]
    return total + digit


@lru_cache(maxsize=64)
def _forms(base: str) -> dict[str, int]:
    """Every sure form of the numbers from 2 to 100; empty where no source knows the language."""
    found: dict[str, int] = {}
    for n in (*range(2, 101), *range(200, 1001, 100)):
        word = spelled(n, base) if base in SPELT else ""
        if word:
            found[plain(word, base)] = n
            found[plain(word.replace("-", " "), base)] = n
    for n, forms in EXTRA.get(base, {}).items():
        found |= {plain(form, base): n for form in forms.split("|")}
    unsure = {plain(word, base) for word in UNSURE.get(base, {})}
    return {word: n for word, n in found.items() if word not in unsure}


@lru_cache(maxsize=64)
def _words(base: str) -> regex.Pattern[str]:
    """One pattern, the longest forms first, with the endings that number words take."""
    core = "|".join(map(regex.escape, sorted(_forms(base), key=len, reverse=True)))
    before, ending = _BEFORE.get(base, ""), ENDINGS.get(base, "")
    return regex.compile(rf"(?<![\w'-]){before}({core})(?:{ending})(?!\w)")
