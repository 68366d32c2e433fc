"""Whether a translation looks like one: script, language, length, loops and breaks."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import regex
from langcodes import Language

from dispatcher.words.folding import fold
from dispatcher.words.gate.marks import bare
from dispatcher.words.plain import sentences

_SCRIPTS = {"Jpan": "Han Hiragana Katakana", "Kore": "Hangul Han", "Hans": "Han", "Hant": "Han"}
_MOST_FOREIGN = 0.15  # of the letters: abbreviations, brands and names that have no other form
# Small words that betray a language: found often in one and hardly in the others.
_SMALL = {
    "en": "the and of to is are in for with you your this that will be not from on at if or by",
    "es": "el la los las de del y en que con por para su una es son se al no si lo",
    "fr": "le la les des et en du un une est sont pour avec dans sur vous votre ne pas au aux "
          "que l d qu ce cette il",
    "pt": "o os as de do da dos das e em que com por para uma nao se no na ao ou seu",
    "de": "der die das und in den von zu mit ist sind nicht sie auf fur im dem ein eine bei oder",
    "it": "il lo gli di e in che con per una non si del della dei delle al alla nel sono o l dal "
          "ogni ed tra fra anche dalla",
    "id": "yang dan di ke dari untuk dengan anda ini itu tidak akan pada atau jangan ada karena",
    "tr": "ve bir bu icin ile de da olarak veya cok daha her en gibi kadar lutfen sonra",
    "so": "iyo waa ka ku in u ee oo aan ah uu ama si ay leh kale hadda",
    "sw": "na ya wa kwa ni za la katika kuwa hii au si cha yako kutoka mara",
    "vi": "và của các là không được trong cho một những với hãy ở đến bạn này khi",
}
_STOP = regex.compile(r"[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u1362\u104b]$")
_STOPLESS = regex.compile(r"[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]")
_TONES = frozenset({"vi"})  # without their accents its words look like those of others
_SHORT, _LONG = 0.35, 3.2  # times the length of the original; W3C: short texts may treble
_LOOP = regex.compile(r"(\p{L}{2,6}?)\1{3,}")
_END = regex.compile(
    r"[.!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u1362\u104b)\]\"'\u00bb\u201d\d\u27e7}]$"
)
# A name, or a word that people know by its letters in every language: SMS, STOP.
_KEYWORD = regex.compile(r"(?<![A-Za-z])[A-Z][A-Za-z]+(?![A-Za-z])")
_DENSE = frozenset("zh ja ko yue".split())


def script(source: str, target: str, language: str, places: Sequence[str]) -> str:
    """The letters are of the script that *language* is written in."""
    kept = set(_KEYWORD.findall(source))
    text = _KEYWORD.sub(lambda m: " " if m[0] in kept else m[0], without(bare(target), places))
    letters = regex.findall(r"\p{L}", text)
    own = _own_script(language)
    if own is None or not letters:
        return ""
    foreign = [c for c in letters if not own.match(c)]
    limit = 0.0 if own.match("a") else _MOST_FOREIGN
    if len(foreign) > limit * len(letters):
        return f"{len(foreign)} of {len(letters)} letters are of another script: " + "".join(
            dict.fromkeys(foreign)
        )[:20]
    return ""


@lru_cache(maxsize=64)
def _own_script(language: str) -> regex.Pattern[str] | None:
    tag = Language.get(language)
    name = tag.maximize().script if tag.is_valid() else None
    if name is None:
        return None
    names = _SCRIPTS.get(name, name).split()
    return regex.compile("[" + "".join(rf"\p{{Script={n}}}" for n in names) + r"\p{Script=Common}]")


def language(
    source: str, target: str, source_language: str, tag: str, places: Sequence[str]
) -> str:
    """Not the original again, and no other known language by its small words."""
    before, after = _words(without(bare(source), places)), _words(without(bare(target), places))
    if source_language.split("-")[0] == tag.split("-")[0]:
        return ""
    if len(before) >= 3 and before == after:
        return "the original, word for word"
    loose = len([w for w in after if w in set(before) and len(w) > 3])
    if loose >= 2 and loose > 0.6 * len([w for w in after if len(w) > 3]):
        return "most words are still those of the original"
    base = tag.split("-")[0]
    if base in _TONES:
        after = _words(target, base)
    scores = {name: sum(w in small for w in after) for name, small in _small_words().items()}
    if base not in scores or len(after) < 6:
        return ""
    best = max(scores, key=lambda name: scores[name])
    clear = scores[best] >= 3 and scores[best] > 2 * max(1, scores[base])
    wrong = best != base and (clear or (scores[best] == 2 and not scores[base]))
    part = _foreign_sentence(source, target, source_language, base)
    return f"reads like {best}" if wrong else part


def _foreign_sentence(source: str, target: str, source_language: str, base: str) -> str:
    """A sentence that was left in the language of the original."""
    copied = {tuple(_words(bare(sentence))) for sentence in sentences(source, urls=False)}
    for sentence in sentences(target, urls=False):
        if len(said := tuple(_words(bare(sentence)))) >= 4 and said in copied:
            return f"not translated: {sentence}"
    small = _small_words()
    origin = source_language.split("-")[0]
    if origin not in small or base not in small:
        return ""
    for sentence in sentences(target, urls=False):
        words = _words(bare(sentence), base)
        alien = sum(w in small[origin] and w not in small[base] for w in words)
        own = sum(w in small[base] and w not in small[origin] for w in words)
        if alien >= 2 and alien > 2 * own:
            return f"not translated: {sentence}"
    return ""


@lru_cache(maxsize=1)
def _small_words() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in _SMALL.items()}


def _words(text: str, base: str = "") -> list[str]:
    return regex.findall(r"\w+", text.casefold() if base in _TONES else fold(text))


def without(text: str, places: Sequence[str]) -> str:
    """*text* without the names of *places*."""
    for name in sorted(places, key=len, reverse=True):
        text = regex.sub(regex.escape(name), " ", text, flags=regex.IGNORECASE)
    return text


def length(source: str, target: str, source_language: str, tag: str) -> str:
    """Neither nothing nor far more than languages differ by."""
    before, after = len(source.strip()), len(target.strip())
    if not after:
        return "empty" if before else ""
    if before < 12:
        return "" if after < 60 else f"{after} characters for {before}"
    dense, was = tag.split("-")[0] in _DENSE, source_language.split("-")[0] in _DENSE
    low = 0.12 if dense and not was else _SHORT if before >= 25 else 0.2
    high = 9.0 if was and not dense else _LONG if before < 40 else 2.4
    ratio = after / before
    return "" if low <= ratio <= high else f"{after} characters for {before}"


def repetition(source: str, target: str) -> str:
    """No words said again and again that the original says once."""
    before, after = _words(source), _words(target)
    for size in (1, 2, 3, 4, 6):
        run = _longest_run(after, size)
        if run >= 3 and run > _longest_run(before, size):
            return f"{size} words {run} times in a row"
    said = Counter(map(str.casefold, sentences(target, urls=False)))
    was = Counter(map(str.casefold, sentences(source, urls=False)))
    twice = [text for text, n in said.items() if n > max(was.values(), default=1)]
    if twice:
        return f"said {said[twice[0]]} times: {twice[0]}"
    loop = _LOOP.search(target)
    return f"looped: {loop[0][:30]}" if loop and not _LOOP.search(source) else ""


def _longest_run(words: list[str], size: int) -> int:
    best = run = 1
    for n in range(size, len(words) - size + 1, 1):
        if words[n:n + size] == words[n - size:n]:
            run += 1 if (n % size == 0 or size == 1) else 0
            best = max(best, run)
        elif n % size == 0:
            run = 1
    return best


def truncation(source: str, target: str) -> str:
    """As many sentences, about, and an end where the original has one."""
    if _STOPLESS.search(target):
        return ""
    before, after = sentences(source, urls=False), sentences(target, urls=False)
    if len(before) >= 3 and len(after) * 2 <= len(before):
        return f"{len(after)} sentences of {len(before)}"
    broken = _STOP.search(source.strip()) and not _END.search(target.strip())
    return "the end is missing" if broken and target.strip() else ""
