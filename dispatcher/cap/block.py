"""One element with its children sorted by name, checked against its shape on the way."""

from lxml import etree

from dispatcher.cap import values
from dispatcher.cap.findings import Findings, local_name
from dispatcher.cap.structure import DSIG, Kind, Shape, Slot


class Block:
    """The children of *element* by name; those that do not belong there are left out."""

    __slots__ = ("_parts", "element", "signed")

    def __init__(
        self, element: etree._Element, parts: dict[str, list[etree._Element]], *, signed: bool
    ) -> None:
        self.element = element
        self.signed = signed
        self._parts = parts

    def all(self, name: str) -> list[etree._Element]:
        """The children called *name*, in document order."""
        return self._parts.get(name, [])

    def first(self, name: str) -> etree._Element | None:
        """The first child called *name* that has text, else the first, else None."""
        parts = self._parts.get(name)
        if parts is None:
            return None
        if len(parts) == 1:
            return parts[0]
        return next((part for part in parts if values.text_of(part).strip()), parts[0])

    def text(self, name: str) -> str:
        """Its text without white space around it; empty if there is none."""
        part = self.first(name)
        return "" if part is None else values.text_of(part).strip()

    def texts(self, name: str) -> tuple[str, ...]:
        """The non-blank texts of all children called *name*."""
        found = (values.text_of(part).strip() for part in self.all(name))
        return tuple(text for text in found if text)


def open_block(element: etree._Element, shape: Shape, findings: Findings) -> Block:
    """Sort and check the children of *element*; blocks inside are opened by their reader."""
    if element.attrib:
        values.check_attributes(element, findings)
    parts: dict[str, list[etree._Element]] = {}
    order = _Order(element, findings)
    stray = element.text
    for child in element:
        slot = shape.slots.get(child.tag)
        if slot is None:
            _unexpected(child, order, findings)
        else:
            order.reached(slot, child)
            parts.setdefault(slot.name, []).append(child)
            if slot.kind is not Kind.BLOCK:
                values.check(child, slot, findings)
        if child.tail and child.tail.strip(values.WHITE):
            stray = child.tail
    if stray and stray.strip(values.WHITE):
        findings.note("text-unexpected", element, name=local_name(element))
    _check_counts(element, shape, parts, findings)
    return Block(element, parts, signed=order.signed)


class _Order:
    """How far down the sequence the children have come; one fault a parent is enough."""

    __slots__ = ("_element", "_findings", "_furthest", "_told", "signed")

    def __init__(self, element: etree._Element, findings: Findings) -> None:
        self._element = element
        self._findings = findings
        self._furthest = 0.0
        self._told = False
        self.signed = False

    def reached(self, slot: Slot, child: etree._Element) -> None:
        if slot.position >= self._furthest:
            self._furthest = slot.position
        elif not self._told:
            self._told = True
            self._findings.note("element-order", child, name=slot.name,
                                parent=local_name(self._element))

    def ended(self) -> None:
        self._furthest = float("inf")
        self.signed = True


def _unexpected(child: etree._Element, order: _Order, findings: Findings) -> None:
    parent = child.getparent()
    top = parent is not None and parent.getparent() is None
    if top and isinstance(child.tag, str) and child.tag.startswith(DSIG):
        order.ended()
        if findings.version != "1.2":
            findings.note("signature-unexpected", child, version=findings.version)
        values.check_foreign(child, etree.QName(child.getparent()).namespace or "", findings)
        return
    name = "" if parent is None else local_name(parent)
    findings.note("element-unknown", child, name=local_name(child), parent=name)


def _check_counts(
    element: etree._Element, shape: Shape, parts: dict[str, list[etree._Element]],
    findings: Findings,
) -> None:
    for slot in shape.required:
        if slot.name not in parts:
            findings.note("element-missing", element, name=slot.name, vital=slot.vital,
                          parent=local_name(element))
    for slot in shape.slots.values():
        found = parts.get(slot.name, ())
        if len(found) > 1 and not slot.many:
            _repeated(found, slot, findings)


def _repeated(found: list[etree._Element], slot: Slot, findings: Findings) -> None:
    parent = found[1].getparent()
    findings.note("element-repeated", found[1], name=slot.name,
                  parent="" if parent is None else local_name(parent))
    if slot.vital and len({values.text_of(part).strip() for part in found}) > 1:
        findings.note("header-ambiguous", found[1], name=slot.name)
