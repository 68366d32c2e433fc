"""What must not come before what, and what lies too far from now (CAP 1.2 section 3.2.2)."""

from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo
from dispatcher.domain.alert import Moment

_MINUTE_MS = 60_000
_DAY_MS = 24 * 60 * _MINUTE_MS
_WEEKS_BACK_MS = 14 * _DAY_MS
_FAR_AHEAD_MS = 366 * _DAY_MS
_CLOCKS_DIFFER_MS = 10 * _MINUTE_MS
_RARELY_FAR = ("effective", "onset", "expires")


def order(document: Document, findings: Findings) -> None:
    """Nothing expires before it is sent, begins or takes effect; nothing lies far from sent."""
    for read in document.infos:
        _expiry(read, document.sent, findings)
        if document.sent is not None:
            _distance(read, document.sent.at, findings)


def _distance(read: ReadInfo, sent: int, findings: Findings) -> None:
    for name in _RARELY_FAR:
        moment: Moment | None = getattr(read.info, name)
        if moment is None:
            continue
        if sent - moment.at > _WEEKS_BACK_MS:
            findings.note("time-weeks-back", read.block.first(name), name=name, value=moment.text)
        elif moment.at - sent > _FAR_AHEAD_MS:
            findings.note("time-far-ahead", read.block.first(name), name=name, value=moment.text)


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


def clock(document: Document, findings: Findings) -> None:
    """Nothing was sent in the future, by the clock of who reads it (if there is one)."""
    sent, now = document.sent, document.now
    if sent is not None and now is not None and sent.at - now > _CLOCKS_DIFFER_MS:
        findings.note("sent-in-future", document.header.first("sent"), value=sent.text)
