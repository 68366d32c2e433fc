"""Hardened XML: bytes to a tree without DTD, entities, network or surprises."""

import re

from lxml import etree

from dispatcher.cap.findings import Findings, local_name
from dispatcher.domain.limits import Limits

_DEEPEST = 256  # libxml2's own limit while huge_tree is off
_TOO_DEEP = etree.XPath("boolean(//*[count(ancestor::*) >= $most])")
_PROLOG = 4096
_BOM = b"\xef\xbb\xbf"
_LEADING = re.compile(rb"\A([ \t\r\n]+)(<\?xml[^>]{0,200}\?>)", re.DOTALL)
_DECLARED = re.compile(rb"\A(<\?xml[^>]{0,100}?)encoding\s*=\s*[\"']([\w.:-]{1,40})[\"']")
_UTF16 = re.compile(rb"utf-?16|ucs-?2|unicode", re.IGNORECASE)
# Some of Python's other codecs are no character sets, or take for ever.
_CHARACTER_SETS = re.compile(r"cp|windows|ibm|mac|iso|latin|koi|kz|ptcp|big5|euc|gb|hz|shift|tis")
_NOT_ENCODING = re.compile(r"encoding|invalid bytes|not proper UTF-8|Invalid char", re.IGNORECASE)


def parse(raw: bytes, findings: Findings, limits: Limits) -> etree._Element | None:
    """The root element of *raw*, or None with the reason in *findings*; never raises.

    Any encoding that the XML reader or Python knows, with or without byte order mark.
    """
    if _refused_unread(raw, findings, limits):
        return None
    try:
        root = _root(_tidied(raw, findings))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        _explain(error, raw, findings)
        return None
    if root.getroottree().docinfo.internalDTD is not None:
        findings.note("doctype-refused", root)
        return None
    if _TOO_DEEP(root, most=limits.depth):
        findings.note("limit-depth", root, most=limits.depth)
        return None
    return root


def _refused_unread(raw: bytes, findings: Findings, limits: Limits) -> bool:
    if not raw.strip():
        findings.note("empty")
    elif len(raw) > limits.bytes:
        findings.note("limit-bytes", count=len(raw), most=limits.bytes)
    elif max(raw.count(b"<"), raw.count(b"=")) > limits.elements:
        # A tree takes a hundred bytes for a tag of four, so they are counted before.
        findings.note("limit-elements", most=limits.elements)
    else:
        return False
    return True


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )


def _root(raw: bytes) -> etree._Element:
    try:
        return etree.fromstring(raw, _parser())
    except etree.XMLSyntaxError as error:
        recoded = _recoded(raw) if "encoding" in str(error).lower() else None
        if recoded is None:
            raise
        return etree.fromstring(recoded, _parser())


def _recoded(raw: bytes) -> bytes | None:
    """The document in UTF-8 if only Python knows the encoding that it declares."""
    declared = _DECLARED.match(raw)
    if declared is None:
        return None
    name = declared[2].decode("ascii", "replace")
    if _CHARACTER_SETS.match(name.lower()) is None:
        return None
    text = raw[declared.end():].decode(name)
    return declared[1] + text.encode()


def _tidied(raw: bytes, findings: Findings) -> bytes:
    """*raw* with the faults before its first element mended; lines stay true."""
    rest = raw.removeprefix(_BOM)
    early = _LEADING.match(rest)
    if early is not None:
        findings.note("xml-leading-space", line=1)
        rest = early[2] + early[1] + rest[len(early[0]):]
    declared = _DECLARED.match(rest)
    if declared is not None and _UTF16.fullmatch(declared[2]):
        # One-byte characters cannot be UTF-16: what .NET's StringWriter leaves behind.
        findings.note("xml-encoding-mislabelled", line=1)
        rest = declared[1] + rest[declared.end():]
    return rest


def _explain(error: Exception, raw: bytes, findings: Findings) -> None:
    said = str(error)
    line = error.lineno if isinstance(error, etree.XMLSyntaxError) else None
    detail = said.rpartition(" (<string>")[0] or said
    if b"<!DOCTYPE" in raw[:_PROLOG].replace(b"\0", b""):
        findings.note("doctype-refused", line=line)
    elif "depth" in said:
        findings.note("limit-depth", line=line, most=_DEEPEST)
    elif "too long" in said or "huge" in said.lower():
        findings.note("limit-text", line=line)
    elif isinstance(error, (LookupError, UnicodeError)) or _NOT_ENCODING.search(said):
        findings.note("xml-encoding", line=line, detail=detail)
    else:
        findings.note("xml-malformed", line=line, detail=detail)


def describe(root: etree._Element) -> str:
    """The root element in words, for somebody who sent the wrong document."""
    kinds = {"feed": "an Atom feed", "rss": "an RSS feed", "EDXLDistribution": "an EDXL envelope"}
    name = local_name(root)
    return kinds.get(name, f"an element {name[:40]!r}")
