"""Links and files: addresses that lead somewhere, files that are what they say (3.2.2, 3.2.3)."""

import base64
import binascii
import hashlib
import re

from dispatcher.cap.block import Block
from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.infos import ReadInfo

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_WEB = frozenset(("http", "https"))
_MIME = re.compile(r"[A-Za-z0-9][\w.+!#$&^-]{0,126}/[A-Za-z0-9][\w.+!#$&^-]{0,126}"
                   r"(?:\s*;[^;]{1,200}){0,9}", re.ASCII)
_SHA_1 = re.compile(r"[0-9A-Fa-f]{40}")


def web(document: Document, findings: Findings) -> None:
    """The page to read on is a full web address, which a person may safely follow."""
    for read in document.infos:
        if not read.info.web:
            continue
        scheme = _SCHEME.match(read.info.web)
        if scheme is None:
            findings.note("web-not-absolute", read.block.first("web"), value=read.info.web)
        elif scheme[1].lower() not in _WEB:
            findings.note("web-scheme", read.block.first("web"), value=read.info.web)


def resources(document: Document, findings: Findings) -> None:
    """Each resource says what it is and can be fetched, or carries itself."""
    for read in document.infos:
        for block in read.resources:
            _resource(block, read, findings)


def _resource(block: Block, read: ReadInfo, findings: Findings) -> None:
    mime, uri, deref = block.text("mimeType"), block.text("uri"), block.text("derefUri")
    if mime and _MIME.fullmatch(mime) is None:
        findings.note("mime-type-form", block.first("mimeType"), value=mime)
    if block.text("size").startswith("-"):
        findings.note("size-negative", block.first("size"), value=block.text("size"))
    if deref and not uri:
        findings.note("deref-without-uri", block.element)
    if uri and not deref and _SCHEME.match(uri) is None:
        findings.note("uri-relative", block.first("uri"), value=uri)
    _content(block, deref, findings)


def _content(block: Block, deref: str, findings: Findings) -> None:
    digest = block.text("digest")
    if digest and _SHA_1.fullmatch(digest) is None:
        findings.note("digest-form", block.first("digest"), value=digest)
    if not deref:
        return
    try:
        content = base64.b64decode("".join(deref.split()), validate=True)
    except (binascii.Error, ValueError):
        findings.note("deref-not-base64", block.first("derefUri"))
        return
    # SHA-1 because the standard says so: it finds accidents, not forgers.
    if len(digest) == 40 and hashlib.sha1(content, usedforsecurity=False).hexdigest() != (
        digest.lower()
    ):
        findings.note("digest-mismatch", block.first("digest"))
