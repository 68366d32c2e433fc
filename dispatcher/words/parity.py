"""What is wrong with a language's sentences, seen against the reference language's."""

from collections import Counter
from collections.abc import Iterator, Mapping

import regex
from langcodes import Language

from dispatcher.domain import segments
from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.words import glue, plurals
from dispatcher.words.ftl import Sentence, Sheet
from dispatcher.words.variants import Variant, usual, variants

_FORBIDDEN = {
    "\u00a0": "a no-break space", "\u202f": "a narrow no-break space", "\t": "a tab",
    "\u2018": "a curly quote", "\u2019": "a curly quote", "\u201a": "a curly quote",
    "\u201c": "a curly quote", "\u201d": "a curly quote", "\u201e": "a curly quote",
    "\u200b": "a zero-width space", "\ufeff": "a byte order mark", "\u00ad": "a soft hyphen",
    **dict.fromkeys("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
                    "a direction mark"),
}
# Joiners shape the letters of these scripts and their kin; elsewhere they are stray and unseen.
_JOINED = frozenset({
    "Arab", "Beng", "Deva", "Gujr", "Guru", "Khmr", "Knda", "Mlym", "Mong", "Mymr", "Nkoo", "Orya",
    "Sinh", "Syrc", "Taml", "Telu", "Tibt",
})
# Words that frighten, or that only insiders know (tests/house/test_words.py).
_UNWANTED = regex.compile(r"\b(?:cris[ei]s|M[I]CIC|EW4[A]ll)\b", regex.IGNORECASE)
_SCRIPTS = {"Jpan": "Han Hiragana Katakana", "Kore": "Hangul Han", "Hans": "Han", "Hant": "Han"}
# A keyword that phones know, as it is typed in every language: START, SMS.
_KEYWORD = regex.compile(r"\b[A-Z]{2,}\b")
# CAP's own names, as the console tells whoever fills them in.
_ELEMENT = regex.compile(
    r"\b(?:areaDesc|certainty|event|expires|headline|identifier|instruction|onset|responseType"
    r"|senderName|severity|urgency)\b"
)
# Languages whose letters all fit GSM-7, where one stray sign doubles the bill.
_FITS_GSM = frozenset("en it de sw so id ms fil ht rw xh zu sv da nb om".split())


def faults_of(
    tag: str, sheets: tuple[Sheet, ...], reference: Mapping[str, Sentence]
) -> Iterator[Finding]:
    """Every fault of the sentences of *tag*, in the order of its files."""
    seen: dict[str, Sentence] = {}
    for sheet in sheets:
        for sentence in sheet.sentences:
            if sentence.key in seen:
                yield _found("template-duplicate", sentence, _twice(seen[sentence.key]))
            seen.setdefault(sentence.key, sentence)
            found = variants(sentence.message.value)
            yield from _of_words(tag, sentence)
            yield from _of_slots(tag, sentence, found, reference)
            for what in plurals.faults_of(tag, found):
                yield _found("template-plural", sentence, what)
            for what in glue.faults_of(tag, sentence.key, found):
                yield _found("template-glued", sentence, what)


def _twice(first: Sentence) -> str:
    return f"stands already in {first.path} line {first.line}; keep one of the two"


def _found(
    code: str, sentence: Sentence, what: str,
    severity: FindingSeverity = FindingSeverity.ERROR,
) -> Finding:
    return Finding(
        code=code, path=sentence.path, line=sentence.line, severity=severity,
        message=f"{sentence.key} in {sentence.path} {what}.",
    )


def _of_slots(
    tag: str, sentence: Sentence, found: list[Variant], reference: Mapping[str, Sentence]
) -> Iterator[Finding]:
    model = reference.get(sentence.key)
    if model is None:
        yield _found(
            "template-key", sentence, "is a key that English does not have; correct its spelling"
        )
        return
    wanted = Counter(usual(model.message.value).slots)
    given = [(one, Counter(one.slots)) for one in found]
    lost = {slot for one, has in given for slot in wanted - has if not _spared(tag, slot, one)}
    for slot in sorted(lost):
        yield _found(
            "template-slot-missing", sentence,
            f"lacks the slot {{ ${slot} }} that English has; put it where it belongs",
        )
    for slot in sorted({slot for _, has in given for slot in has - wanted}):
        yield _found(
            "template-slot-extra", sentence,
            f"has the slot {{ ${slot} }} more often than English; take it out",
        )


def _spared(tag: str, slot: str, one: Variant) -> bool:
    """Words for a single number may name it themselves: one minute."""
    return any(name == slot and plurals.one_number(tag, key) for name, key, _ in one.choices)


def _of_words(tag: str, sentence: Sentence) -> Iterator[Finding]:
    text = sentence.plain
    if not text.strip() and not sentence.slots:
        yield _found("template-empty", sentence, "has no words; write them or remove the line")
    for name in sorted({_FORBIDDEN[c] for c in text if c in _FORBIDDEN}):
        yield _found(
            "template-character", sentence, f"holds {name}; use a plain sign in its place"
        )
    if ("\u200c" in text or "\u200d" in text) and _script(tag) not in _JOINED:
        yield _found(
            "template-character", sentence,
            "holds an unseen joiner, which its script does not use; take it out",
        )
    if unwanted := _UNWANTED.search(text):
        yield _found(
            "template-word", sentence,
            f"holds a word that no reader may see ({unwanted[0]}); say it in plain words",
        )
    for_staff = sentence.key.startswith("console-")
    foreign = _foreign_letters(tag, _ELEMENT.sub("", text) if for_staff else text)
    if foreign:
        yield _found(
            "template-script", sentence,
            f"holds letters of another script ({foreign}); write them in the language's own",
        )
    stray = segments.foreign_to_gsm(text) if tag in _FITS_GSM else ""
    if stray:
        yield _found(
            "template-not-gsm", sentence,
            f"holds signs that double the price of an SMS ({stray}); use plain ones",
            FindingSeverity.WARNING,
        )


def _script(tag: str) -> str:
    """The usual script of *tag*; empty for an unknown tag."""
    known = Language.get(tag)
    return (known.maximize().script or "") if known.is_valid() else ""


def _foreign_letters(tag: str, text: str) -> str:
    """Letters of *text* outside the usual script of *tag*; nothing for an unknown tag."""
    script = _script(tag)
    if not script:
        return ""
    names = _SCRIPTS.get(script, script).split()
    own = "".join(rf"\p{{Script={name}}}" for name in names)
    letters = regex.findall(rf"(?=\p{{L}})[^{own}\p{{Script=Common}}]", _KEYWORD.sub("", text))
    return "".join(sorted(set(letters)))
