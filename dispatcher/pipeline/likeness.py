"""Whether a new alert only repeats one that holds already, under another identifier."""

from collections.abc import Callable

from dispatcher.domain.alert import Alert, Info, MsgType
from dispatcher.domain.record import AlertRecord
from dispatcher.ports.stores import AlertStore, Connection


async def repeated(
    connection: Connection, alert: Alert, digest: str, *, alerts: AlertStore,
    document: Callable[[AlertRecord], Alert],
) -> str:
    """The public id of the active alert that *alert* re-issues; empty if there is none.

    Same sender, event, area, severity, onset and expires, new identifier, no reference.
    """
    if alert.msg_type is MsgType.CANCEL or alert.references or not alert.groups:
        return ""
    first = alert.groups[0].first
    candidates = await alerts.reissued(
        connection, sender=alert.sender, event=first.event, severity=first.severity.value,
        digest=digest,
    )
    for other in candidates:
        if other.identifier != alert.identifier and _same_warning(alert, document(other)):
            return other.public_id
    return ""


def _same_warning(alert: Alert, other: Alert) -> bool:
    known = {_essence(info) for info in other.infos}
    return all(_essence(group.first) in known for group in alert.groups)


def _essence(info: Info) -> object:
    places = frozenset(
        (a.polygons, a.circles, a.geocodes, "" if a.resolvable else a.description)
        for a in info.areas
    )
    return (
        info.event, info.severity, places,
        info.onset.at if info.onset else None, info.expires.at if info.expires else None,
    )
