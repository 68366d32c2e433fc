"""Whether a text is written in the language that its block declares (CAP 1.2 section 3.2.2)."""

from dispatcher.cap import script, tongue
from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo

_ENOUGH = 500  # characters; more would cost time and tell nothing new


def language_of_texts(document: Document, findings: Findings) -> None:
    """The script first, which is certain; then, in long texts, the language if it can be told."""
    for read in document.infos:
        info = read.info
        # The event is left out: many services write its name in English in every block.
        text = " ".join((info.headline, info.description, info.instruction))[:_ENOUGH]
        other = script.other_than(info.language, text)
        if other:
            _note("text-other-script", read, other, findings)
            continue
        guess = tongue.other_than(info.language, text)
        if guess:
            _note("text-other-language", read, guess, findings)


def _note(code: str, read: ReadInfo, other: str, findings: Findings) -> None:
    element = read.block.first("language")
    findings.note(
        code, read.block.element if element is None else element,
        name=read.info.language, other=other,
    )
