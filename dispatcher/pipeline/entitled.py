"""What a source may say and do: whose alerts it may end, and for which places it may warn."""

from collections.abc import Sequence
from dataclasses import dataclass

from dispatcher.domain.alert import Alert, MsgType, Reference, Scope
from dispatcher.domain.area import Area
from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.domain.lineage import Role
from dispatcher.domain.record import AlertRecord
from dispatcher.domain.source import Source
from dispatcher.ports.stores import AlertStore, Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where an alert holds, against what is known here and what its source may warn for.

    *unknown* are areas that nobody can be found by; *outside* lie wholly where the source may not
    warn, *beyond* partly so; *unshown* are mere codes, of which that cannot be said.
    """

    unknown: tuple[Area, ...] = ()
    outside: tuple[Area, ...] = ()
    beyond: tuple[Area, ...] = ()
    unshown: tuple[Area, ...] = ()


def may_refer(alert: Alert, ref: Reference, source: Source) -> bool:
    """Its own alerts, and those of the other senders that the source speaks for."""
    own = source.senders
    return ref.sender == alert.sender or (alert.sender in own and ref.sender in own)


def roles(alert: Alert, source: Source) -> list[tuple[Reference, Role]]:
    """What each reference of the document does."""
    return [(ref, _role(alert, ref, source)) for ref in alert.references]


def _role(alert: Alert, ref: Reference, source: Source) -> Role:
    if alert.msg_type in (MsgType.ACK, MsgType.ERROR):
        return Role.ANSWERS
    if alert.msg_type is MsgType.ALERT or not may_refer(alert, ref, source):
        return Role.IDLE
    return Role.ACTS


def sender_finding(alert: Alert, source: Source) -> Finding | None:
    """That the source may not bring alerts of this sender at all; None if it may."""
    if not source.senders or alert.sender in source.senders:
        return None
    return Finding(
        code="sender-not-entitled", path="sender", blocking=True,
        message=f"The source {source.name!r} may not bring alerts of the sender "
        f"{alert.sender!r}; add it to the senders of the source if it should.",
    )


def reference_findings(alert: Alert, source: Source) -> list[Finding]:
    """References to other senders' alerts do nothing unless the source speaks for them too."""
    if alert.msg_type not in (MsgType.UPDATE, MsgType.CANCEL):
        return []
    return [
        _warning(
            "reference-not-entitled", "references",
            f"The reference to an alert of {ref.sender!r} is not acted on: {alert.sender!r} may "
            "end or replace only its own alerts.",
        ) for ref in alert.references if not may_refer(alert, ref, source)
    ]


async def other_kind_findings(
    connection: Connection, alert: Alert, source: Source, *, alerts: AlertStore
) -> list[Finding]:
    """An exercise ends nothing in earnest; what is for officers replaces nothing public."""
    found = []
    for ref, role in roles(alert, source):
        target = await alerts.referred(connection, ref) if role is Role.ACTS else None
        if target is None:
            continue
        if target.status is not alert.status:
            found.append(_warning(
                "reference-other-status", "references",
                f"The reference {ref} is not acted on: that alert has the status "
                f"{target.status.value}, this one {alert.status.value}.",
            ))
        elif alert.msg_type is MsgType.UPDATE and _public(target) != _public(alert):
            found.append(_warning(
                "reference-other-scope", "references",
                f"The reference {ref} is not acted on: that alert has the scope "
                f"{target.scope.value}, and whoever was told by it would not hear of this one.",
            ))
    return found


def _public(one: Alert | AlertRecord) -> bool:
    return one.scope is Scope.PUBLIC


def area_findings(reach: Reach, source: Source) -> list[Finding]:
    """Places that the source may not warn for, and places that nobody can be found by."""
    where = f"where the source {source.name!r} may warn"
    return [
        *(_warning(
            "area-not-entitled", "info/area",
            f"The area {a.description!r} lies wholly outside of {where}; widen its areas, or "
            "decide by hand.",
        ) for a in dict.fromkeys(reach.outside)),
        *(_warning(
            "area-partly-not-entitled", "info/area",
            f"The area {a.description!r} lies partly outside of {where}.",
        ) for a in dict.fromkeys(reach.beyond)),
        *(_warning(
            "area-not-checked", "info/area",
            f"The area {a.description!r} has only codes, so that it cannot be seen whether it "
            f"lies {where}.",
        ) for a in dict.fromkeys(reach.unshown)),
        *(_warning(
            "area-unresolved", "info/area",
            f"Nobody can be found in the area {a.description!r}: it has no polygon, no circle "
            "and no geocode of a person, community or station; send one that has.",
        ) for a in dict.fromkeys(reach.unknown)),
    ]


def held_for_its_places(reach: Reach, areas: Sequence[Area]) -> str:
    """Why nothing may be sent before a person has decided; empty if it may."""
    whole = set(areas)
    if reach.outside and set(reach.outside) >= whole:
        return "area-not-entitled"
    return "area-unresolved" if reach.unknown and set(reach.unknown) >= whole else ""


def _warning(code: str, path: str, message: str) -> Finding:
    return Finding(code=code, severity=FindingSeverity.WARNING, path=path, message=message)
