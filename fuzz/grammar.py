"""Documents made by rule: alerts of every version, feeds and streams, whole, broken and hostile."""

from hypothesis import strategies as st

_SPACES = (
    "urn:oasis:names:tc:emergency:cap:1.2", "urn:oasis:names:tc:emergency:cap:1.1",
    "http://www.incident.com/cap/1.0", "", "urn:other",
)
HEADER = ("identifier", "sender", "sent", "status", "msgType", "source", "scope", "restriction",
           "addresses", "code", "note", "references", "incidents", "password")
INFO = ("language", "category", "event", "responseType", "urgency", "severity", "certainty",
         "audience", "eventCode", "effective", "onset", "expires", "senderName", "headline",
         "description", "instruction", "web", "contact", "parameter", "resource", "area")
AREA = ("areaDesc", "polygon", "circle", "geocode", "altitude", "ceiling")
RESOURCE = ("resourceDesc", "mimeType", "size", "uri", "derefUri", "digest")
_BLOCKS = {"resource": RESOURCE, "area": AREA, "eventCode": ("valueName", "value"),
           "parameter": ("valueName", "value"), "geocode": ("valueName", "value")}
VALUES = {
    "status": ("Actual", "Exercise", "System", "Test", "Draft"),
    "msgType": ("Alert", "Update", "Cancel", "Ack", "Error"),
    "scope": ("Public", "Restricted", "Private"),
    "category": ("Met", "Safety", "CBRNE"), "responseType": ("Evacuate", "Assess", "AllClear"),
    "urgency": ("Immediate", "Past"), "severity": ("Extreme", "Minor"),
    "certainty": ("Observed", "Very Likely", "Likely"),
    "language": ("en", "en-US", "ar", "zh-Hant", "sr-Latn", "fr_FR", "x-klingon", "mul"),
    "mimeType": ("image/png", "text"), "size": ("1", "-1", "9" * 30), "code": ("IPAWSv1.0",),
    "valueName": ("SAME", "awareness_level", "EMMA_ID"), "web": ("https://example.org", "x:y"),
    "derefUri": ("aGVsbG8=", "AAA"), "altitude": ("100", "1e3"), "ceiling": ("50", "NaN"),
}
_TIMES = ("sent", "effective", "onset", "expires")
_LETTERS = st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"])


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _texts() -> st.SearchStrategy[str]:
    return st.one_of(
        st.text(_LETTERS, max_size=60).map(_escaped),
        st.sampled_from(("", " ", "\n", "&lt;b&gt;", "&#8207;", "a,b c/d", '"', "\ufffd",
                         "The river rises. " * 12, "يرتفع النهر " * 12, "<![CDATA[<]]>")),
    )


_NUMBERS = st.one_of(
    st.floats(-400, 400, allow_nan=False).map(repr), st.integers(-200, 200).map(str),
    st.sampled_from(("1e309", "-0", "90", "180", "181", ".5", "5.", "1,", "١")),
)


@st.composite
def _times(draw: st.DrawFn) -> str:
    day = draw(st.dates()).isoformat()
    hour, minute = draw(st.integers(0, 24)), draw(st.integers(0, 60))
    tail = draw(st.sampled_from(("", "Z", "+01:00", "-00:00", "+14:00", "-99:00", ".5Z", "+0100")))
    return f"{day}{draw(st.sampled_from('Tt '))}{hour:02}:{minute:02}:00{tail}"


@st.composite
def _polygons(draw: st.DrawFn) -> str:
    pairs: list[tuple[str, str]] = draw(st.lists(st.tuples(_NUMBERS, _NUMBERS), max_size=12))
    words = [f"{lat},{lon}" for lat, lon in pairs]
    if words and draw(st.booleans()):
        words.append(words[0])
    return draw(st.sampled_from((" ", "\n", ", ", "  "))).join(words)


@st.composite
def _references(draw: st.DrawFn) -> str:
    one = st.tuples(_texts(), _texts(), _times()).map(",".join)
    return draw(st.sampled_from((" ", ",", "\n"))).join(draw(st.lists(one, max_size=4)))


def _content(name: str) -> st.SearchStrategy[str]:
    if name in _TIMES:
        return st.one_of(_times(), _times(), _texts())
    if name == "polygon":
        return _polygons()
    if name == "circle":
        return st.tuples(_NUMBERS, _NUMBERS, _NUMBERS).map(lambda n: f"{n[0]},{n[1]} {n[2]}")
    if name in ("references", "addresses"):
        return st.one_of(_references(), _texts())
    known = VALUES.get(name)
    return st.one_of(st.sampled_from(known), st.sampled_from(known), _texts()) if known else (
        _texts())


GOOD = {
    **dict.fromkeys(_TIMES, "2026-11-21T02:10:00+01:00"),
    "identifier": "a-1", "sender": "b@example.org", "areaDesc": "Valley", "event": "Flood",
    "polygon": "47,8 47,9 48,9 47,8", "circle": "47,8 2", "expires": "2026-11-22T00:00:00+01:00",
    "references": "b@example.org,a-0,2026-11-21T01:00:00+01:00", "uri": "https://example.org/m",
    "resourceDesc": "map", "language": "en-GB", "digest": "0" * 40,
    "headline": "Leave the river bank",
}
_ALWAYS = frozenset((
    "identifier", "sender", "sent", "status", "msgType", "scope", "category", "event", "urgency",
    "severity", "certainty", "areaDesc", "resourceDesc", "mimeType", "valueName", "value", "area",
))


@st.composite
def _block(draw: st.DrawFn, names: tuple[str, ...], prefix: str, careful: bool) -> str:
    """The children: as they should be for the most part, or *not careful* at all."""
    if careful:
        chosen = [n for n in names if n != "password" and (n in _ALWAYS or draw(st.booleans()))]
    else:
        chosen = [n for n in names if draw(st.integers(0, 9)) != 0]
        if draw(st.integers(0, 5)) == 0:
            chosen = list(draw(st.permutations(chosen)))
        if draw(st.integers(0, 5)) == 0:
            chosen = [*chosen, draw(st.sampled_from((*names, "odd", "alert", "Signature")))]
    parts = [_element(draw, name, prefix, careful) for name in chosen]
    return "".join(parts)


def _element(draw: st.DrawFn, name: str, prefix: str, careful: bool) -> str:
    if name in _BLOCKS:
        inner = draw(_block(_BLOCKS[name], prefix, careful))
    elif careful and draw(st.integers(0, 29)) != 17:
        inner = GOOD.get(name) or VALUES.get(name, ("text",))[0]
        if name == "msgType":
            inner = draw(st.sampled_from(VALUES[name]))
    else:
        inner = draw(_content(name))
    return f"<{prefix}{name}>{inner}</{prefix}{name}>"


@st.composite
def alerts(draw: st.DrawFn) -> str:
    """One alert, more or less."""
    space = draw(st.sampled_from((_SPACES[0],) * 5 + _SPACES))
    prefix = draw(st.sampled_from(("", "", "cap:")))
    declared = f' xmlns{":cap" if prefix else ""}="{space}"' if space else ""
    if prefix and not space:
        declared = ' xmlns:cap="urn:none"'
    careful = draw(st.integers(0, 2)) != 2
    infos = draw(st.lists(_block(INFO, prefix, careful), min_size=int(careful), max_size=3))
    body = "".join(f"<{prefix}info>{info}</{prefix}info>" for info in infos)
    header = draw(_block(HEADER, prefix, careful))
    return f"<{prefix}alert{declared}>{header}{body}</{prefix}alert>"


@st.composite
def feeds(draw: st.DrawFn) -> str:
    """A feed that links to alerts or holds them, or an envelope of several."""
    inner = draw(st.lists(alerts(), max_size=3))
    link = draw(st.sampled_from(("https://example.org/1", "../x", "file:///x", "", "http://[")))
    kind = draw(st.integers(0, 2))
    if kind == 0:
        entries = "".join(f'<entry><id>1</id><link href="{link}" type="application/cap+xml"/>'
                          f'<content type="text/xml">{one}</content></entry>' for one in inner)
        return f'<feed xmlns="http://www.w3.org/2005/Atom">{entries}</feed>'
    if kind == 1:
        items = "".join(f"<item><link>{link}</link><guid>{link}</guid>{one}</item>"
                        for one in inner)
        return f'<rss version="2.0"><channel>{items}</channel></rss>'
    return f"<all>{''.join(inner)}</all>"


@st.composite
def documents(draw: st.DrawFn) -> bytes:
    """Bytes of an alert, a feed or a stream, in some encoding, now and then damaged."""
    text = draw(st.one_of(alerts(), alerts(), feeds(),
                          st.lists(alerts(), max_size=3).map("\n".join)))
    codec = draw(st.sampled_from(("utf-8", "utf-8", "utf-8", "utf-16", "latin-1")))
    head = draw(st.sampled_from(("", f'<?xml version="1.0" encoding="{codec}"?>')))
    return draw(damaged((head + text).encode(codec, "xmlcharrefreplace")))


@st.composite
def damaged(draw: st.DrawFn, raw: bytes) -> bytes:
    """*raw*, mostly whole; else with a few places cut, doubled or overwritten."""
    if draw(st.integers(0, 3)) != 3:
        return raw
    changed = bytearray(raw)
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, max(0, len(changed) - 1)))
        until = min(len(changed), at + draw(st.sampled_from((0, 1, 8, 200))))
        piece = draw(st.one_of(
            st.binary(max_size=6), st.just(bytes(changed[at:until]) * 2),
            st.sampled_from((b"<!DOCTYPE a>", b"&x;", b"<![CDATA[", b"]]>", b"\0", b"<alert>",
                             b"</alert>", b"<?xml?>", b"\xff\xfe")),
        ))
        changed[at:until] = piece
    return bytes(changed)
