"""Whole CAP alerts that lie inside another document, cut out as they stand."""

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from dispatcher.cap.findings import local_name
from dispatcher.cap.structure import NAMESPACES

_LONGEST_START = 200


def alerts_inside(element: etree._Element) -> Iterator[etree._Element]:
    """Every CAP alert at or below *element*, none of them inside another."""
    for found in element.iter("{*}alert"):
        if is_alert(found) and not any(is_alert(above) for above in found.iterancestors()):
            yield found


def is_alert(element: etree._Element) -> bool:
    """Whether this is the root of a CAP document of any version."""
    return local_name(element) == "alert" and etree.QName(element).namespace in NAMESPACES


def cut_out(alert: etree._Element) -> bytes:
    """The alert as a document of its own, without the names that only the feed needs.

    An enveloped signature survives where the alert was signed before it was put in.
    """
    own = deepcopy(alert)
    own.tail = None
    etree.cleanup_namespaces(own)
    return etree.tostring(own, encoding="utf-8", xml_declaration=True)


def written_out(text: str) -> bytes | None:
    """An alert that stands as escaped text in an element; None if it is something else."""
    plain = text.strip()
    start = plain[:_LONGEST_START]
    if start.startswith("<") and "alert" in start and plain.endswith("alert>"):
        return plain.encode("utf-8", "surrogatepass")
    return None
