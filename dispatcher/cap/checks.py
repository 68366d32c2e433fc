"""Rules of meaning: what the elements of a well-built alert must say together."""

import re
from collections.abc import Callable

from lxml import etree

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Moment
from dispatcher.domain.language import standard

Check = Callable[[Document, Findings], None]

_RESTRICTED_CHARACTERS = re.compile(r"[\s,<&]")
_HTML = re.compile(r"</?[A-Za-z][^<>]{0,80}>|&(?:#\d{1,6}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_TEXTS = ("event", "headline", "description", "instruction", "audience", "contact")
_TWO_WEEKS_MS = 14 * 24 * 3600 * 1000
_RARELY_OLDER = ("effective", "onset", "expires")


def names(document: Document, findings: Findings) -> None:
    """Identifier and sender have no blanks, commas, < or & (section 3.2.1)."""
    for name in ("identifier", "sender"):
        value = document.header.text(name)
        if _RESTRICTED_CHARACTERS.search(value):
            findings.note("identifier-characters", document.header.first(name),
                          name=name, value=value)


def audience(document: Document, findings: Findings) -> None:
    """Restricted says to whom, Private names them, an exercise has a name (section 3.2.1)."""
    header = document.header
    scope = header.first("scope")
    if header.text("scope") == "Restricted" and not header.text("restriction"):
        findings.note("restriction-missing", scope)
    if header.text("scope") == "Private" and not header.text("addresses"):
        findings.note("addresses-missing", scope)
    if header.text("status") == "Exercise" and not header.text("note"):
        findings.note("exercise-without-note", header.first("status"))
    if header.text("msgType") == "Cancel" and not document.infos:
        findings.note("cancel-without-info", header.element)


def order_of_times(document: Document, findings: Findings) -> None:
    """Nothing expires before it is sent, begins or takes effect; nothing lies weeks back."""
    for read in document.infos:
        _expiry(read, document.sent, findings)
        for name in _RARELY_OLDER:
            moment: Moment | None = getattr(read.info, name)
            if moment and document.sent and document.sent.at - moment.at > _TWO_WEEKS_MS:
                findings.note("time-weeks-back", read.block.first(name),
                              name=name, value=moment.text)


def _expiry(read: ReadInfo, sent: Moment | None, findings: Findings) -> None:
    expires = read.info.expires
    if expires is None:
        findings.note("expires-missing", read.block.element)
        return
    element = read.block.first("expires")
    for code, other in (
        ("expires-before-sent", sent),
        ("expires-before-onset", read.info.onset),
        ("expires-before-effective", read.info.effective),
    ):
        if other is not None and expires.at < other.at:
            findings.note(code, element, value=expires.text)


def languages(document: Document, findings: Findings) -> None:
    """Every language is known, and no text stands unchanged under two (section 3.2.2)."""
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
    """Texts hold no HTML tags or entities (section 3.2.2)."""
    for read in document.infos:
        for name in _TEXTS:
            _no_html(read.block.first(name), read.block.text(name), name, findings)
        for area in read.areas:
            _no_html(area.block.first("areaDesc"), area.area.description, "areaDesc", findings)


def _no_html(
    element: etree._Element | None, text: str, name: str, findings: Findings
) -> None:
    if "<" in text or "&" in text:
        match = _HTML.search(text)
        if match is not None:
            findings.note("text-html", element, name=name, value=match[0])


def places(document: Document, findings: Findings) -> None:
    """If one info block has areas, all have (section 3.2.2)."""
    if any(read.areas for read in document.infos):
        for read in document.infos:
            if not read.areas:
                findings.note("info-without-area", read.block.element)


def signature(document: Document, findings: Findings) -> None:
    """A signature that nobody verified is worth a look (section 3.3.4)."""
    if document.header.signed:
        findings.note("signature-not-verified", document.header.element)


# Profiles (IPAWS, Canada, Australia, MeteoAlarm) are further tuples of such checks.
STANDARD: tuple[Check, ...] = (
    names, audience, order_of_times, languages, plain_text, places, signature,
)
