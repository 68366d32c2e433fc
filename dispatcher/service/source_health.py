"""How the sources fare, as the console, the API, the command line and the metrics tell it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from prometheus_client import CollectorRegistry, Gauge

from dispatcher.cap.feeds.route import Route
from dispatcher.domain.feed import Health
from dispatcher.ports.service import Json

LATE_MS = 300_000  # nobody is alarmed by less than five minutes

_GAUGES = {
    "late": "1 while a source had no success for three intervals and five minutes",
    "failures": "Looks in a row that failed",
    "waiting": "Documents that could not be had so far",
    "faults": "Entries of the last look that were of no use",
    "taken": "Documents taken in, the known ones too",
    "refused": "Documents that were not taken in",
}
_TIMES = {
    "last_success_at": ("tocsin_source_last_success_timestamp_seconds", "The last good look"),
    "last_new_at": ("tocsin_source_last_new_timestamp_seconds", "The last new alert"),
}


def shown(routes: Sequence[Route], health: Mapping[str, Health], *, now: int) -> list[Json]:
    """One entry a source in the order of the settings; times in UTC, *interval* in seconds."""
    return [_one(route, health.get(route.name), now) for route in routes]


def _one(route: Route, health: Health | None, now: int) -> Json:
    health = health or Health(name=route.name, due_at=now)
    late = health.late(now=now, interval=int(route.interval * 1000), least=LATE_MS)
    return {
        "name": route.name, "kind": route.kind, "state": _state(health, late), "late": late,
        "interval": route.interval, "last_try_at": _iso(health.last_try_at),
        "last_success_at": _iso(health.last_success_at), "last_new_at": _iso(health.last_new_at),
        "next_at": _iso(health.due_at), "failures": health.failures, "error": health.error,
        "error_at": _iso(health.error_at), "waiting": health.waiting, "faults": health.faults,
        "taken": health.taken, "refused": health.refused,
    }


def _state(health: Health, late: bool) -> str:
    if late:
        return "late"
    if health.failures:
        return "failing"
    return "ok" if health.last_success_at is not None else "new"


def _iso(at: int | None) -> str | None:
    return datetime.fromtimestamp(at / 1000, UTC).isoformat(timespec="seconds") if at else None


def measure(sources: Sequence[Json], registry: CollectorRegistry) -> None:
    """``tocsin_source_*``, one series a source."""
    for key, about in _GAUGES.items():
        gauge = Gauge(f"tocsin_source_{key}", about, ["source", "kind"], registry=registry)
        for one in sources:
            gauge.labels(one["name"], one["kind"]).set(int(one[key]))
    for key, (name, about) in _TIMES.items():
        gauge = Gauge(name, about, ["source", "kind"], registry=registry)
        for one in sources:
            if one[key] is not None:
                at = datetime.fromisoformat(one[key]).timestamp()
                gauge.labels(one["name"], one["kind"]).set(at)
