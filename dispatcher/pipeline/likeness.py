"""What makes two alerts one warning: the same content under another identity, or in other form."""

import hashlib
from dataclasses import replace

from dispatcher.domain.alert import Alert, Info, MsgType
from dispatcher.ports.stores import AlertStore, Connection


async def repeated(connection: Connection, alert: Alert, *, alerts: AlertStore) -> str:
    """The public id of the active alert that *alert* re-issues; empty if there is none.

    Same sender, event, area, severity, onset and expires, new identifier, no reference.
    """
    if alert.msg_type is MsgType.CANCEL or alert.references or not alert.groups:
        return ""
    return await alerts.like(
        connection, [_essence(group.first) for group in alert.groups],
        sender=alert.sender, identifier=alert.identifier,
    )


def essences(alert: Alert) -> list[str]:
    """One hash an info block of what a re-issue has in common with it."""
    return [_essence(info) for info in alert.infos]


def says_the_same(one: Alert, other: Alert) -> bool:
    """Whether two documents of one identity tell people the same and act on the same alerts."""
    return _told(one) == _told(other)


def _told(alert: Alert) -> Alert:
    return replace(
        alert, note="", source="", codes=(), incidents=(), signed=False, cap_version="",
    )


def _essence(info: Info) -> str:
    places = sorted(
        repr((a.polygons, a.circles, a.geocodes, "" if a.resolvable else a.description))
        for a in info.areas
    )
    times = (info.onset.at if info.onset else None, info.expires.at if info.expires else None)
    whole = repr((info.event, info.severity.value, sorted(set(places)), times))
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()
