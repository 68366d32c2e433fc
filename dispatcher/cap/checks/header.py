"""The alert element: names, audience, notes, quotes and signature (CAP 1.2 section 3.2.1)."""

import re

from dispatcher.cap import lists
from dispatcher.cap.document import Document
from dispatcher.cap.findings import Findings
from dispatcher.cap.values import text_of

_RESTRICTED_CHARACTERS = re.compile(r"[\s,<&]")


def names(document: Document, findings: Findings) -> None:
    """Identifier and sender have no blanks, commas, < or &."""
    for name in ("identifier", "sender"):
        element = document.header.first(name)
        if element is None or not document.header.text(name):
            continue
        value = text_of(element)
        if _RESTRICTED_CHARACTERS.search(value):
            findings.note("identifier-characters", element, name=name, value=value)


def audience(document: Document, findings: Findings) -> None:
    """Restricted says to whom, Private names them, and nobody else has a restriction."""
    header = document.header
    scope, element = header.text("scope"), header.first("scope")
    if scope == "Restricted" and not header.text("restriction"):
        findings.note("restriction-missing", element)
    if scope != "Restricted" and header.text("restriction"):
        findings.note("restriction-unused", header.first("restriction"), value=scope)
    if scope == "Private" and not header.text("addresses"):
        findings.note("addresses-missing", element)
    if scope == "Public":
        _for_the_public(document, findings)


def _for_the_public(document: Document, findings: Findings) -> None:
    for read in document.infos:
        if "Assess" in read.info.response_types:
            findings.note("response-assess", read.block.first("responseType"))


def notes(document: Document, findings: Findings) -> None:
    """An exercise has a name, an Error an explanation; a Cancel may do without info."""
    header = document.header
    if header.text("status") == "Exercise" and not header.text("note"):
        findings.note("exercise-without-note", header.first("status"))
    if header.text("msgType") == "Error" and not header.text("note"):
        findings.note("error-without-note", header.first("msgType"))
    if header.text("msgType") == "Cancel" and not document.infos:
        findings.note("cancel-without-info", header.element)


def quotes(document: Document, findings: Findings) -> None:
    """What has blanks in it stands between two quotes, never behind one alone."""
    for name in ("addresses", "incidents"):
        if not lists.balanced(document.header.text(name)):
            findings.note("quote-open", document.header.first(name), name=name)


def signature(document: Document, findings: Findings) -> None:
    """A signature that nobody verified is worth a look."""
    if document.header.signed:
        findings.note("signature-not-verified", document.header.element)
