"""What every warning must tell and this one does not: source, hazard, place, action, time.

The five elements are those of Mileti and Sorensen (1990), which FEMA and the CDC ask for as well.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from dispatcher.domain.alert import Alert, Info, MsgType, Severity, Urgency
from dispatcher.words.clarity.remark import Remark, quoted
from dispatcher.words.folding import fold

_DOING = frozenset({"Shelter", "Evacuate", "Prepare", "Execute", "Avoid"})
_CODE = regex.compile(r"[\p{Lu}\d][\p{Lu}\d._/:-]*\d[\p{Lu}\d._/:-]*|\d[\d\s.,;-]*")
# Names of places that name none, in the languages whose lists we have.
_NOWHERE = frozenset(map(fold, (
    "area", "the area", "affected area", "affected areas", "warning area", "polygon", "circle",
    "see map", "see description", "various", "unknown", "zona", "zona afectada", "zonas afectadas",
    "área afectada", "ver mapa", "polígono", "zone", "zone concernée", "zones concernées",
    "voir carte", "polygone",
)))
_LONGEST_PLACE = 80  # characters; a short message holds no more
_SHORTEST = 5 * 60 * 1000  # ms between sent and expires, in which nobody can act


@dataclass(frozen=True, slots=True, kw_only=True)
class Hint:
    """What our own vocabulary offers for one block.

    *source*: who speaks where the block names nobody; *known*: whether its hazard is; *near*: a
    hazard's word that looks like its event; *action*: what people are told to do without it.
    """

    source: str
    known: bool
    near: str = ""
    action: str = ""


def lacking(alert: Alert, info: Info, path: str, *, hint: Hint) -> Iterator[Remark]:
    """Remarks on one block that warns."""
    def remark(code: str, at: str = "", **gaps: str) -> Remark:
        return Remark(code=code, path=path + at, language=info.language, gaps=gaps)

    if not info.sender_name.strip():
        yield remark("source-ours", source=hint.source) if hint.source else remark("source")
    if not hint.known:
        said = quoted(info.event or info.headline)
        near = {"instead": hint.near} if hint.near else {}
        yield remark("hazard-near" if near else "hazard", "/event[1]", value=said, **near)
    yield from _place(info, path)
    yield from _action(info, path, hint.action)
    yield from _time(alert, info, path)
    levels = (info.urgency, info.severity, info.certainty)
    if unknown := [level for level in levels if level.value == "Unknown"]:
        names = ", ".join(type(level).__name__.lower() for level in unknown)
        yield remark("level", value=names)


def warns(alert: Alert) -> bool:
    """Whether it is a warning, not a withdrawal or an answer."""
    return alert.msg_type in (MsgType.ALERT, MsgType.UPDATE)


def _place(info: Info, path: str) -> Iterator[Remark]:
    names = [" ".join(area.description.split()) for area in info.areas]
    known = [name for name in names if name]
    where = f"{path}/area[1]/areaDesc[1]"
    if not known:
        yield Remark(code="place", path=path, language=info.language)
    elif all(_names_none(name) for name in known):
        yield Remark(code="place-unnamed", path=where, language=info.language,
                     gaps={"value": quoted(", ".join(known))})
    elif len(", ".join(known)) > _LONGEST_PLACE:
        yield Remark(code="place-long", path=where, language=info.language,
                     gaps={"count": str(len(known)), "most": str(_LONGEST_PLACE)})


def _names_none(name: str) -> bool:
    """Whether it is a code or a word for nowhere; what is longer than any of them is not read."""
    return len(name) <= _LONGEST_PLACE and bool(fold(name) in _NOWHERE or _CODE.fullmatch(name))


def _action(info: Info, path: str, usual: str) -> Iterator[Remark]:
    """Without an instruction and a response type people read what is usual for the hazard."""
    if "AllClear" in info.response_types or info.instruction.strip():
        return
    if not _DOING & set(info.response_types):
        gaps = {"instead": usual} if usual else {}
        yield Remark(code="action-usual" if usual else "action", path=path, gaps=gaps,
                     language=info.language)
    elif info.severity in (Severity.EXTREME, Severity.SEVERE):
        yield Remark(code="action-short", path=path, language=info.language)


def _time(alert: Alert, info: Info, path: str) -> Iterator[Remark]:
    if info.expires is None:
        yield Remark(code="end", path=path, language=info.language)
    elif info.expires.at - alert.sent.at < _SHORTEST:
        yield Remark(code="end-near", path=f"{path}/expires[1]", language=info.language,
                     gaps={"value": info.expires.text})
    if info.onset is None and info.urgency is Urgency.FUTURE:
        yield Remark(code="begin", path=path, language=info.language)
