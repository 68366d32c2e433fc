"""Which elements CAP 1.0, 1.1 and 1.2 allow where, in which order and how often."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache

NAMESPACES = {
    "http://www.incident.com/cap/1.0": "1.0",
    "urn:oasis:names:tc:emergency:cap:1.1": "1.1",
    "urn:oasis:names:tc:emergency:cap:1.2": "1.2",
}
DSIG = "{http://www.w3.org/2000/09/xmldsig#}"


class Kind(Enum):
    """What an element holds; BARE is text whose emptiness another rule speaks of."""

    TEXT = auto()
    BARE = auto()
    ENUM = auto()
    TIME = auto()
    LANGUAGE = auto()
    URI = auto()
    INTEGER = auto()
    DECIMAL = auto()
    BLOCK = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One element in its parent: at least *least* times, once or *many*; *position* in order.

    *vital*: an alert without it cannot be used.
    """

    name: str
    position: int = 0
    kind: Kind = Kind.TEXT
    least: int = 0
    many: bool = False
    vital: bool = False
    values: frozenset[str] = frozenset()
    shape: "Shape | None" = None


@dataclass(frozen=True, slots=True)
class Shape:
    """The children of one element: *slots* by full tag, *required* in order."""

    slots: dict[str, Slot] = field(default_factory=dict)
    required: tuple[Slot, ...] = ()


STATUSES = frozenset(("Actual", "Exercise", "System", "Test", "Draft"))
MSG_TYPES = frozenset(("Alert", "Update", "Cancel", "Ack", "Error"))
SCOPES = frozenset(("Public", "Restricted", "Private"))
CATEGORIES = frozenset((
    "Geo", "Met", "Safety", "Security", "Rescue", "Fire", "Health",
    "Env", "Transport", "Infra", "CBRNE", "Other",
))
RESPONSES = frozenset((
    "Shelter", "Evacuate", "Prepare", "Execute", "Avoid", "Monitor", "Assess", "AllClear",
    "None",
))
_URGENCIES = frozenset(("Immediate", "Expected", "Future", "Past", "Unknown"))
_SEVERITIES = frozenset(("Extreme", "Severe", "Moderate", "Minor", "Unknown"))
_CERTAINTIES = frozenset(("Observed", "Likely", "Possible", "Unlikely", "Unknown"))
_CERTAINTIES_1_0 = frozenset(("Very Likely", "Likely", "Possible", "Unlikely", "Unknown"))


def _one(name: str, kind: Kind = Kind.TEXT, *, vital: bool = False) -> Slot:
    return Slot(name=name, kind=kind, least=1, vital=vital)


def _maybe(name: str, kind: Kind = Kind.TEXT) -> Slot:
    return Slot(name=name, kind=kind)


def _any(name: str, kind: Kind = Kind.TEXT, shape: Shape | None = None) -> Slot:
    return Slot(name=name, kind=kind, many=True, shape=shape)


def _enum(
    name: str, values: frozenset[str], *, least: int = 1, many: bool = False, vital: bool = False
) -> Slot:
    return Slot(name=name, kind=Kind.ENUM, values=values, least=least, many=many, vital=vital)


def _shape(namespace: str, slots: Iterable[Slot | None]) -> Shape:
    placed = [
        Slot(name=s.name, position=n, kind=s.kind, least=s.least, many=s.many, vital=s.vital,
             values=s.values, shape=s.shape)
        for n, s in enumerate(slot for slot in slots if slot is not None)
    ]
    prefix = f"{{{namespace}}}" if namespace else ""
    by_tag = {prefix + slot.name: slot for slot in placed}
    return Shape(by_tag, tuple(slot for slot in placed if slot.least))


@lru_cache(maxsize=8)
def alert_shape(namespace: str, version: str) -> Shape:
    """The children of <alert> in *namespace*, by the rules of CAP *version* (section 3.2.1)."""
    first = version == "1.0"
    statuses = STATUSES - {"Draft"} if first else STATUSES
    scope = _enum("scope", SCOPES, least=0 if first else 1, vital=True)
    return _shape(namespace, (
        _one("identifier", vital=True),
        _one("sender", vital=True),
        _one("sent", Kind.TIME, vital=True),
        _enum("status", statuses, vital=True),
        _enum("msgType", MSG_TYPES, vital=True),
        _maybe("password") if first else None,
        _maybe("source"),
        scope,
        _maybe("restriction"), _maybe("addresses"), _any("code"), _maybe("note"),
        _maybe("references"), _maybe("incidents"),
        _any("info", Kind.BLOCK, _info_shape(namespace, version)),
    ))


def _info_shape(namespace: str, version: str) -> Shape:
    """Section 3.2.2."""
    first = version == "1.0"
    pair = _pair_kind(namespace, version)
    responses = RESPONSES if version == "1.2" else RESPONSES - {"Avoid", "AllClear"}
    return _shape(namespace, (
        _maybe("language", Kind.LANGUAGE),
        _enum("category", CATEGORIES - {"CBRNE"} if first else CATEGORIES,
              least=0 if first else 1, many=True),
        _one("event"),
        None if first else _enum("responseType", responses, least=0, many=True),
        _enum("urgency", _URGENCIES),
        _enum("severity", _SEVERITIES),
        _enum("certainty", _CERTAINTIES_1_0 if first else _CERTAINTIES),
        _maybe("audience"),
        _any("eventCode", *pair),
        _maybe("effective", Kind.TIME), _maybe("onset", Kind.TIME), _maybe("expires", Kind.TIME),
        _maybe("senderName"), _maybe("headline"), _maybe("description"), _maybe("instruction"),
        _maybe("web", Kind.URI), _maybe("contact"),
        _any("parameter", *pair),
        _any("resource", Kind.BLOCK, _resource_shape(namespace, version)),
        _any("area", Kind.BLOCK, _area_shape(namespace, version)),
    ))


def _pair_kind(namespace: str, version: str) -> tuple[Kind, Shape | None]:
    """CAP 1.0 writes ``name=value``, later ones two elements."""
    if version == "1.0":
        return Kind.BARE, None
    return Kind.BLOCK, _shape(namespace, (_one("valueName", Kind.BARE), _one("value", Kind.BARE)))


def _resource_shape(namespace: str, version: str) -> Shape:
    """Section 3.2.3."""
    first = version == "1.0"
    return _shape(namespace, (
        _one("resourceDesc"),
        _one("mimeType") if version == "1.2" else _maybe("mimeType"),
        _maybe("size", Kind.INTEGER),
        _maybe("uri", Kind.URI),
        None if first else _maybe("derefUri"),
        _maybe("digest"),
    ))


def _area_shape(namespace: str, version: str) -> Shape:
    """Section 3.2.4."""
    height = Kind.DECIMAL if version == "1.2" else Kind.TEXT
    return _shape(namespace, (
        _one("areaDesc"),
        _any("polygon", Kind.BARE),
        _any("circle", Kind.BARE),
        _any("geocode", *_pair_kind(namespace, version)),
        _maybe("altitude", height),
        _maybe("ceiling", height),
    ))
