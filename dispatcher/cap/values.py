"""Whether the text of one element keeps the type that the schema of its version asks for."""

import re

from lxml import etree

from dispatcher.cap import times
from dispatcher.cap.findings import Findings, local_name
from dispatcher.cap.structure import Kind, Slot

WHITE = " \t\r\n"  # XML's white space; Python's strip would take more
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*", re.ASCII)
_INTEGER = re.compile(r"[+-]?\d{1,24}", re.ASCII)
_DECIMAL = re.compile(r"[+-]?(?:\d{1,24}(?:\.\d{0,24})?|\.\d{1,24})", re.ASCII)
_URI_ODD = re.compile(r"[^\x21-\x7e]|[<>\"{}|\\^`]")
_PCHAR = r"(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})"
_AUTHORITY = rf"(?:(?:(?!@){_PCHAR})*@)?(?:\[[0-9A-Fa-f:.]+\]|(?:(?![:@]){_PCHAR})*)(?::\d{{0,5}})?"
_PATH = rf"(?:/{_PCHAR}*)*"
_URI = re.compile(
    rf"(?:[A-Za-z][A-Za-z0-9+.-]*:(?://{_AUTHORITY}{_PATH}|/?{_PCHAR}+{_PATH}|/?)"
    rf"|//{_AUTHORITY}{_PATH}|/(?:{_PCHAR}+{_PATH})?|(?:(?!:){_PCHAR})+{_PATH}|)"
    rf"(?:\?(?:{_PCHAR}|[/?])*)?(?:\#(?:{_PCHAR}|[/?])*)?", re.ASCII,
)
_LONGEST_URI = 8_000


def text_of(element: etree._Element) -> str:
    """All text inside the element as it stands."""
    if len(element):
        return "".join(map(str, element.itertext()))
    return element.text or ""


def check(element: etree._Element, slot: Slot, findings: Findings) -> None:
    """Hold one element with text against its *slot*."""
    if element.attrib:
        check_attributes(element, findings)
    if len(element):
        findings.note("element-nested", element, name=slot.name)
    kind = slot.kind
    if kind is Kind.BARE:
        return
    text = text_of(element)
    if kind is Kind.TEXT:
        if not text.strip():
            _blank(element, slot, findings)
    else:
        _CHECKS[kind](element, slot, text, findings)


def check_attributes(element: etree._Element, findings: Findings) -> None:
    """Only the two schema hints are allowed anywhere in CAP."""
    _refuse(element, [n for n in map(str, element.attrib) if n not in _HINTS], findings)


def check_foreign(element: etree._Element, namespace: str, findings: Findings) -> None:
    """Inside a signature nothing of CAP may hide, nor types and nils of XML Schema."""
    for inner in element.iter(etree.Element):
        if str(inner.tag).startswith(f"{{{namespace}}}"):
            findings.note("signature-wraps", inner, name=local_name(inner))
        odd = [n for n in map(str, inner.attrib) if n.startswith(_XSI) and n not in _HINTS]
        _refuse(inner, odd, findings)


def _refuse(element: etree._Element, names: list[str], findings: Findings) -> None:
    for name in names:
        findings.note("attribute-unexpected", element, name=local_name(element),
                      attribute=name.rpartition("}")[2])


_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_HINTS = frozenset((f"{_XSI}schemaLocation", f"{_XSI}noNamespaceSchemaLocation"))


def _blank(element: etree._Element, slot: Slot, findings: Findings) -> None:
    code = "element-blank" if slot.least else "element-empty"
    findings.note(code, element, name=slot.name, vital=slot.vital)


def _enum(element: etree._Element, slot: Slot, text: str, findings: Findings) -> None:
    value = text.strip()
    if text in slot.values:
        return
    if not value:
        findings.note("element-blank", element, name=slot.name, vital=slot.vital)
    elif value in slot.values:
        findings.note("value-whitespace", element, name=slot.name)
    else:
        findings.note("value-unknown", element, name=slot.name, value=value, vital=slot.vital)


def _time(element: etree._Element, slot: Slot, text: str, findings: Findings) -> None:
    for code in times.faults(text):
        vital = slot.vital and code == "time-unreadable"
        findings.note(code, element, name=slot.name, value=text, vital=vital)
    if findings.version != "1.2" and text != text.strip(WHITE):
        # libxml2, which most receivers check by, refuses this where no pattern is given.
        findings.note("value-whitespace", element, name=slot.name)


def _language(element: etree._Element, slot: Slot, text: str, findings: Findings) -> None:
    value = text.strip(WHITE)
    if not text:
        findings.note("element-empty", element, name=slot.name)
    elif _LANGUAGE.fullmatch(value) is None:
        findings.note("language-syntax", element, value=value)


def _uri(element: etree._Element, slot: Slot, text: str, findings: Findings) -> None:
    value = text.strip(WHITE)
    if not value:
        findings.note("element-empty", element, name=slot.name)
    elif len(value) > _LONGEST_URI or _URI.fullmatch(_URI_ODD.sub("_", value)) is None:
        findings.note("value-not-uri", element, name=slot.name, value=value)


def _number(element: etree._Element, slot: Slot, text: str, findings: Findings) -> None:
    pattern = _INTEGER if slot.kind is Kind.INTEGER else _DECIMAL
    if pattern.fullmatch(text.strip(WHITE)) is None:
        findings.note("value-not-number", element, name=slot.name, value=text)


_CHECKS = {
    Kind.ENUM: _enum, Kind.TIME: _time, Kind.LANGUAGE: _language, Kind.URI: _uri,
    Kind.INTEGER: _number, Kind.DECIMAL: _number,
}
