"""Changes to XML that leave it XML: elements moved, doubled, renamed, filled with odd words."""

import copy
import random

import grammar
from lxml import etree

_PARSER = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False)
_ODD = (
    "", " ", "\n", "0", "-1", "1e309", "90,180", "47,8 47,9 48,9 47,8", "8,47 9,47 9,48 8,47",
    "0,0 0", "47,8 0", "2026-11-21T02:10:00Z", "2026-11-21T24:00:00+14:00", "a,b,2026-11-21T01:00Z",
    "a/b", '"a b" c', "<b>", "&nbsp;", "\ufffd", "يرتفع النهر مترين قبل الساعة الثالثة", "x" * 3000,
    "https://[", "javascript:x", "file:///etc/hostname", "4; red; Extreme", "12; flooding",
    "The river rises by two metres. Leave the bank and go uphill now. " * 3,
    *(word for words in grammar.VALUES.values() for word in words), *grammar.GOOD.values(),
)
_NAMES = (*grammar.HEADER, *grammar.INFO, *grammar.AREA, *grammar.RESOURCE, "info", "alert",
          "entry", "item", "link", "content", "Signature", "Reference", "SignedInfo")


def mutated(raw: bytes, most: int, seed: int) -> bytes | None:
    """*raw* after one to four changes, at most *most* bytes; None if it is no XML at all."""
    draw = random.Random(seed)
    try:
        root = etree.fromstring(raw, _PARSER)
        if root is None:
            return None
        for _ in range(draw.randint(1, 4)):
            _change(root, draw)
        out = etree.tostring(root, encoding=draw.choice(("utf-8", "utf-8", "utf-8", "utf-16")))
    except (etree.XMLSyntaxError, ValueError):
        return None  # also names that only a recovering reader lets pass
    return out if len(out) <= most else None


def _change(root: etree._Element, draw: random.Random) -> None:
    elements = list(root.iter(etree.Element))
    one, other = draw.choice(elements), draw.choice(elements)
    kind = draw.randrange(8)
    if kind < 4:
        leaves = [e for e in elements if not len(e)]
        draw.choice(leaves or elements).text = draw.choice(_ODD)
    elif kind == 4 and one.getparent() is not None:
        one.getparent().remove(one)
    elif kind == 5 and len(elements) < 400:
        other.append(copy.deepcopy(one))
    elif kind == 6:
        space = etree.QName(one).namespace
        name = draw.choice(_NAMES)
        one.tag = f"{{{space}}}{name}" if space else name
    else:
        one.set(draw.choice(("Id", "href", "URI", "lang")), draw.choice(_ODD).replace("\n", " "))
