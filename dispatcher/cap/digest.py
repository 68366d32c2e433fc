"""What a document says, as one hash: equal for copies that differ only in form."""

import hashlib

from lxml import etree

from dispatcher.cap.findings import Findings
from dispatcher.cap.structure import DSIG
from dispatcher.cap.xml import parse
from dispatcher.domain.limits import Limits

_OPEN, _NAME, _CLOSE = "\x01", "\x02", "\x03"  # no XML text can hold these
_MOST_ATTRIBUTES = 100
_HINTS = "{http://www.w3.org/2001/XMLSchema-instance}"


def digest(raw: bytes, *, limits: Limits | None = None) -> str:
    """SHA-256, hexadecimal, of names and texts; never raises.

    Left out: signatures below the root, comments, white space around and runs of it within
    text, prefixes, encoding, schema hints. Bytes that are no XML are hashed as they are.
    """
    root = parse(raw, Findings(), limits or Limits())
    if root is None:
        return hashlib.sha256(b"raw:" + raw).hexdigest()
    words: list[str] = []
    _write(root, words, top=True)
    return hashlib.sha256("".join(words).encode("utf-8", "surrogatepass")).hexdigest()


def _write(element: etree._Element, words: list[str], *, top: bool = False) -> None:
    """At most 256 levels deep: the parser sees to that."""
    words.extend((_OPEN, str(element.tag), _NAME, _attributes(element), _plain(element.text)))
    for child in element:
        if not (top and isinstance(child.tag, str) and child.tag.startswith(DSIG)):
            _write(child, words)
        words.append(_plain(child.tail))
    words.append(_CLOSE)


def _plain(text: str | None) -> str:
    return " ".join(text.split()) if text else ""


def _attributes(element: etree._Element) -> str:
    """CAP has none; of a hostile hundred the names must do, since each value is searched for."""
    names = sorted(n for n in map(str, element.attrib) if not n.startswith(_HINTS))
    if len(names) > _MOST_ATTRIBUTES:
        return _NAME.join(names)
    return "".join(f"{name}{_NAME}{element.get(name)}{_NAME}" for name in names)
