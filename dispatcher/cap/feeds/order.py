"""In which order documents that came together are handed in."""

from collections.abc import Sequence

from dispatcher.cap.read import read
from dispatcher.domain.alert import Alert, Reference

_Name = tuple[str, str, int]


def in_order(documents: Sequence[bytes]) -> list[int]:
    """Positions by ``sent``; but what others replace or end comes after all that say so.

    A withdrawn danger thus never goes out for the moment until its Cancel is handed in: its word
    waits, and counts from the start. Unreadable documents come last.
    """
    alerts = [read(raw).alert for raw in documents]
    by_sent = sorted(range(len(alerts)), key=lambda i: _when(alerts[i]))
    later = _referring(alerts, by_sent)
    done: dict[int, None] = {}
    for start in by_sent:
        _after_its_endings(start, alerts, later, done)
    return list(done)


def _when(alert: Alert | None) -> float:
    return alert.sent.at if alert is not None else float("inf")


def _name(alert: Alert) -> _Name:
    return alert.sender, alert.identifier, alert.sent.at


def _named(reference: Reference) -> _Name:
    return reference.sender, reference.identifier, reference.sent.at


def _referring(alerts: Sequence[Alert | None], by_sent: Sequence[int]) -> dict[_Name, list[int]]:
    found: dict[_Name, list[int]] = {}
    for position in by_sent:
        alert = alerts[position]
        for reference in alert.references if alert is not None else ():
            found.setdefault(_named(reference), []).append(position)
    return found


def _after_its_endings(
    start: int, alerts: Sequence[Alert | None], later: dict[_Name, list[int]],
    done: dict[int, None],
) -> None:
    """Depth first without recursion: a chain may be as long as the batch."""
    stack, entered = [start], {start}
    while stack:
        alert = alerts[stack[-1]]
        waits = [
            i for i in (later.get(_name(alert), ()) if alert is not None else ())
            if i not in done and i not in entered
        ]
        if waits:
            # The newest of them first.
            stack.append(waits[-1])
            entered.add(waits[-1])
        else:
            done[stack.pop()] = None
