"""The texts of the info blocks: known languages, plain words, nothing twice (section 3.2.2)."""

import re

from lxml import etree

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Info
from dispatcher.domain.language import standard

_HTML = re.compile(r"</?[A-Za-z][^<>]{0,80}>|&(?:#\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_TEXTS = ("event", "headline", "description", "instruction", "audience", "contact")
# The replacement character, or UTF-8 that somebody read as Latin-1 or Windows-1252.
_DAMAGED = re.compile("\ufffd|[\u00c2\u00c3][\u0080-\u00bf]|\u00e2\u20ac[\u0080-\uffff]")


def languages(document: Document, findings: Findings) -> None:
    """Every language is known, and no text stands unchanged under two."""
    seen: dict[tuple[str, ...], str] = {}
    for read in document.infos:
        info = read.info
        base = _base(info.language)
        if base is None:
            element = read.block.first("language")
            findings.note("language-unknown", element, value=info.language)
        said = tuple(" ".join(t.split()) for t in (info.headline, info.description))
        other = seen.setdefault(said, info.language) if any(said) else info.language
        if _base(other) != base:
            findings.note("language-same-text", read.block.element, value=other)


def _base(tag: str) -> str | None:
    try:
        return standard(tag).partition("-")[0]
    except ValueError:
        return None


def plain_text(document: Document, findings: Findings) -> None:
    """Texts hold no HTML tags or entities, and no characters lost on the way."""
    for read in document.infos:
        for name in _TEXTS:
            _plain(read.block.first(name), read.block.text(name), name, findings)
        for area in read.areas:
            _plain(area.block.first("areaDesc"), area.area.description, "areaDesc", findings)


def _plain(
    element: etree._Element | None, text: str, name: str, findings: Findings
) -> None:
    if "<" in text or "&" in text:
        match = _HTML.search(text)
        if match is not None:
            findings.note("text-html", element, name=name, value=match[0])
    if not text.isascii():
        match = _DAMAGED.search(text)
        if match is not None:
            around = text[max(0, match.start() - 12) : match.end() + 12]
            findings.note("text-damaged", element, name=name, value=around)


def twice(document: Document, findings: Findings) -> None:
    """No info block says all over again what another says in the same language."""
    seen: dict[object, ReadInfo] = {}
    for read in document.infos:
        first = seen.setdefault(_what(read.info), read)
        if first is not read and first.info.areas == read.info.areas:
            findings.note("info-repeated", read.block.element)


def _what(info: Info) -> object:
    return (
        info.language.lower(), info.event, info.headline, info.description, info.instruction,
        info.audience, info.urgency, info.severity, info.certainty, info.onset, info.expires,
        info.parameters,
    )
