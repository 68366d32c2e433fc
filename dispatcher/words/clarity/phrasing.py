"""What people stumble over in the issuer's own sentences."""

from collections.abc import Iterator
from itertools import islice

import regex

from dispatcher.domain.alert import Info
from dispatcher.words.clarity.lexicon import Lexicon
from dispatcher.words.clarity.reading import MOST_READ, grade, sentences, words
from dispatcher.words.clarity.remark import Remark, quoted

FIELDS = ("headline", "description", "instruction")
HARDEST_GRADE = 8.0  # school years; beyond them many grown-ups do not follow
LONGEST_SENTENCE = 25  # words
LONGEST_HEADLINE = 160  # characters (CAP 1.2 section 3.2.2, headline)
_MOST_OF_ONE_KIND = 8
# Alone: several words in capitals are a heading.
_CAPITALS = regex.compile(
    r"(?<![\p{L}\p{N}.]|\p{Lu}{2} )\p{Lu}{2,6}(?![\p{L}\p{N}]|[ :]+\p{Lu}{2})"
)
_ROMAN = regex.compile(r"[IVX]+")
_SHOUTED = regex.compile(r"\p{Lu}[\p{Lu}\P{L}]{60,}")
# 03/04 is March to some and April to others; 4 o'clock is so twice a day.
_DATE = regex.compile(r"(?<![\p{N}/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\p{N}/])")
_SPACED = regex.compile(r"[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]")


def phrasing(info: Info, path: str, lexicon: Lexicon) -> Iterator[Remark]:
    """Remarks on the headline, the description and the instruction of one block."""
    for name in FIELDS:
        text = getattr(info, name)[:MOST_READ]
        if text.strip():
            yield from _remarks(name, text, f"{path}/{name}[1]", info.language, lexicon)
    said = " ".join(f"{getattr(info, name)[:MOST_READ]}." for name in FIELDS[1:])
    years = grade(said, info.language)
    if years is not None and years > HARDEST_GRADE:
        yield Remark(code="grade", path=path, language=info.language,
                     gaps={"grade": f"{years:g}", "most": f"{HARDEST_GRADE:g}"})


def _remarks(
    name: str, text: str, path: str, language: str, lexicon: Lexicon
) -> Iterator[Remark]:
    def remark(code: str, said: str, **gaps: str) -> Remark:
        return Remark(code=code, path=path, language=language, gaps={"value": quoted(said), **gaps})

    if name == "headline" and len(text) > LONGEST_HEADLINE:
        yield remark("headline-long", text, most=str(LONGEST_HEADLINE))
    for n, (term, passage) in enumerate(lexicon.found(text, language)):
        if n < 3 * _MOST_OF_ONE_KIND:
            yield remark(term.kind, passage, instead=term.instead)
    for long in _long(text)[:_MOST_OF_ONE_KIND]:
        yield remark("sentence-long", long, count=str(len(words(long))), most=str(LONGEST_SENTENCE))
    shouted = _SHOUTED.search(text)
    if shouted:
        yield remark("capitals", shouted[0])
    elif letters := _unexplained(text, lexicon.names(language)):
        yield remark("letters", ", ".join(letters))
    if date := _DATE.search(text):
        yield remark("date", date[0])


def _long(text: str) -> list[str]:
    """The sentences that are too long to be held in mind, in scripts that part words."""
    return [
        s for s in sentences(text) if _SPACED.search(s) and len(words(s)) > LONGEST_SENTENCE
    ]


def _unexplained(text: str, names: frozenset[str]) -> list[str]:
    """Capital letters that stand for something which only insiders know."""
    def plain(letters: str) -> bool:
        explained = f"({letters})" in text or f"{letters} (" in text
        return explained or letters in names or _ROMAN.fullmatch(letters) is not None

    found = (said for said in dict.fromkeys(_CAPITALS.findall(text)) if not plain(said))
    return list(islice(found, _MOST_OF_ONE_KIND))
