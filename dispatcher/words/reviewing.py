"""What a speaker is shown of a message, and what is checked of the words they send back."""

import re
from dataclasses import replace

from dispatcher.domain import language as tags
from dispatcher.domain.finding import FindingSeverity
from dispatcher.domain.message import LINK_SLOT, Check, Occasion, Provenance, Purpose, Wording
from dispatcher.domain.review import LONGEST_TEXT, Confirmed, Item, Proposal
from dispatcher.words import ftl
from dispatcher.words.gate import Glossary, Pair, gate
from dispatcher.words.isolates import bare
from dispatcher.words.library import REFERENCE
from dispatcher.words.parity import faults_of
from dispatcher.words.translated import translated
from dispatcher.words.words import Words

# Nothing that a phone shows as something else than what was approved; line breaks are words.
_HIDDEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2060\ufeff]"
)

_ISOLATES = re.compile(r"[\u2066-\u2069]")


class Reviewing:
    """Proposals and checks over the words of an installation (``ports.review.ReviewWords``)."""

    def __init__(self, words: Words, *, glossary: Glossary | None = None) -> None:
        self._words = words
        self._glossary = glossary or Glossary()

    def proposal(self, occasion: Occasion, *, language: str) -> Proposal | None:
        """The message of *occasion* beside its draft; None if there is nothing to translate.

        Where the language has template sentences, they are the draft and the same sentences in
        the host's language the source. Else the draft is a machine's, or the speaker writes.
        """
        draft = self._words.to_check(occasion, language=language)
        template = draft is not None and draft.provenance is Provenance.TEMPLATE
        source = self._source(occasion, parallel=template)
        if source is None:
            return None
        text = draft.text if draft is not None else ""
        item = Item(source=source.text, draft=text)
        found = self.doubts(item, text, source=source.language, language=language) if text else ()
        return Proposal(
            source_language=source.language, item=replace(item, checks=found),
            provenance="" if not text else "template-draft" if template else "machine",
        )

    def confirmed(self, occasion: Occasion, text: str, *, language: str) -> list[Confirmed]:
        """The machine's sentences that stand in a text which a speaker approved, as they are."""
        found = translated(occasion, language)
        spoken = tuple(filter(None, (_standard(i.language) for i in occasion.group.infos)))
        return [] if found is None else [
            Confirmed(languages=spoken, source=part.source, text=part.text)
            for part in found.parts if _stands(part.text, text) and not part.reviewed_by
        ]

    def _source(self, occasion: Occasion, *, parallel: bool) -> Wording | None:
        own = () if parallel else tuple(_standard(i.language) for i in occasion.group.infos)
        for tag in filter(None, own):
            words = self._words.wording(
                occasion, language=tag, channel="sms", purpose=Purpose.PUBLIC
            )
            if words is not None:
                return words
        for tag in (occasion.host_language, REFERENCE):
            if (words := self._words.to_check(occasion, language=tag)) is not None:
                return words
        return None

    def doubts(self, item: Item, text: str, *, source: str, language: str) -> tuple[Check, ...]:
        """What a machine finds odd about *text*; a speaker may know better."""
        # An isolate around a link is no part of it.
        pair = Pair(
            source=_ISOLATES.sub("", item.source), target=_ISOLATES.sub("", text),
            source_language=source, language=language, glossary=self._glossary,
        )
        return tuple(check for check in gate(pair) if not check.ok)

    def faults(self, text: str, occasion: Occasion) -> tuple[Check, ...]:
        """What no text may lack, whoever wrote it, however well it reads."""
        found = {
            "length": "" if text.strip() else "the text is empty",
            "fits": self._fits(text),
            "characters": _characters(text),
            "code": _once(occasion.code, text),
            "phone": "" if occasion.phone.strip() in text else f"{occasion.phone} is missing",
            "exercise": self._exercise(text, occasion),
        }
        return tuple(Check(name=n, ok=False, detail=said) for n, said in found.items() if said)

    def sentence_faults(self, item: Item, text: str, *, language: str) -> tuple[Check, ...]:
        """What is wrong with a sentence of the library by the rules for its files."""
        sentence = ftl.sentence_of(item.key, text)
        if sentence is None:
            return (Check(name="sentence", ok=False, detail=f"{item.key}: not one sentence"),)
        sheet = ftl.Sheet(sentences=(sentence,), findings=())
        found = faults_of(language, (sheet,), self._words.library.sentences(REFERENCE))
        return tuple(
            Check(name=fault.code.removeprefix("template-"), ok=False, detail=fault.message)
            for fault in found if fault.severity is FindingSeverity.ERROR
        )

    def _fits(self, text: str) -> str:
        if len(text) > LONGEST_TEXT:
            return f"{len(text)} characters, at most {LONGEST_TEXT}"
        return "" if self._words.fits(text) else "longer than a text message may be"

    def _exercise(self, text: str, occasion: Occasion) -> str:
        if not occasion.exercise:
            return ""
        known = {
            self._words.exercise_word(tag)
            for tag in (*occasion.reviewed, *self._words.library.languages)
        }
        framed = any(text.startswith(word) and text.endswith(word) for word in known)
        return "" if framed else "an exercise begins and ends with the word for EXERCISE"


def _stands(sentence: str, text: str) -> bool:
    # A headline stands without its full stop, where the place follows in brackets.
    return bool(sentence.rstrip(" .")) and bare(sentence).rstrip(" .") in bare(text)


def tidied(text: str) -> str:
    """A form's text without what a browser adds: its line ends, blanks around."""
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _characters(text: str) -> str:
    if LINK_SLOT in text or "{" in text or "}" in text:
        return "a brace"
    return "a sign that cannot be seen" if _HIDDEN.search(text) else ""


def _once(code: str, text: str) -> str:
    said = len(re.findall(rf"(?<![\w/]){re.escape(code)}(?!\w)", text))
    return "" if said == 1 else f"{code} stands {said} times, once is needed"


def _standard(tag: str) -> str:
    try:
        return tags.standard(tag)
    except ValueError:
        return ""
