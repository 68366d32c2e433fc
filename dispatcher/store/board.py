"""What the console shows at a glance, from the counters; it is asked for once a second."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.delivery import ENDED, REACHED, State
from dispatcher.domain.language import right_to_left
from dispatcher.domain.message import Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.domain.reason import in_words
from dispatcher.domain.record import AlertRecord
from dispatcher.store import schema as s
from dispatcher.store.board_people import leaders_out, unread
from dispatcher.store.counting import counted
from dispatcher.store.database import Database
from dispatcher.store.lineage import errors_said
from dispatcher.store.principals import Principals
from dispatcher.store.report_trusted import by_name, radio, relay_rows, relays

Json = dict[str, Any]

_PROBLEMS, _LOOKED_AT = 10, 500
_PERSONAL = ("sms", "whatsapp", "voice", "email")
_FAILED = (
    State.FAILED, State.UNDELIVERED, State.UNREACHABLE, State.OPTED_OUT, State.NO_RECEIPT,
)
_D = s.deliveries.c


async def board(
    db: Database, *, clock_now: int, zone_of: Callable[[AlertRecord], tzinfo],
    alerts: Sequence[AlertRecord],
) -> Json:
    """``Service.board`` for these alerts; *clock_now* is UTC ms.

    The figures count deliveries, so a shared number counts once here; the report counts people.
    """
    row = await Principals(db).mode_row()
    async with db.read() as connection:
        rows = await counted(connection, [record.id for record in alerts])
        shown = [
            await _alert(
                connection, record, [r for r in rows if r["alert_id"] == record.id],
                zone_of(record),
            ) for record in alerts
        ]
    return {
        "mode": row["mode"], "stopped": row["stopped"], "paused": row["paused"],
        "paused_reason": row["paused_reason"], "clock_doubt": row["clock_doubt"],
        "at": clock_now, "alerts": shown,
    }


async def _alert(
    connection: AsyncConnection, record: AlertRecord, rows: Sequence[Mapping[str, Any]],
    zone: tzinfo,
) -> Json:
    asks = await relay_rows(connection, record.id)
    aired = await radio(connection, record.id)
    people = [r for r in rows if r["purpose"] != Purpose.STATION.value]
    return {
        "id": record.public_id, "headline": record.headline, "event": record.event,
        "state": record.state.value, "state_reason": record.state_reason,
        "severity": record.severity, "exercise": record.exercise, "kind": record.kind.value,
        "sent_local": local(record.sent_at, zone),
        "expires_local": local(record.expires_at, zone),
        "people": {**_totals(people), "registered": _totals(people)["planned"]},
        "cells": _cells(rows),
        "problems": await _problems(connection, record, asks, zone),
        "relays": relays(asks, record),
        "radio": {name: aired[name] for name in ("scripts", "downloaded", "aired")},
    }


def _cells(rows: Sequence[Mapping[str, Any]]) -> list[Json]:
    # Registered: everyone with this language whom the alert concerns, on whichever way.
    personal: dict[str, list[Mapping[str, Any]]] = {}
    cells: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
    for row in rows:
        if row["channel"]:
            cells.setdefault((row["language"], row["channel"]), []).append(row)
        if row["channel"] in _PERSONAL:
            personal.setdefault(row["language"], []).append(row)
    return [
        _cell(language, channel, _totals(found), _totals(personal.get(language, ()))["planned"])
        for (language, channel), found in sorted(cells.items())
    ]


def _cell(language: str, channel: str, totals: Mapping[str, int], registered: int) -> Json:
    return {
        "language": language, "language_name": own_name(language),
        "rtl": right_to_left(language), "channel": channel, "planned": totals["planned"],
        "reached": totals["reached"], "pending": totals["pending"],
        "failed": totals["not_reached"],
        # Stations and leaders speak for many; a share of those registered would mean nothing.
        "registered": registered if channel in _PERSONAL else totals["planned"],
    }


@lru_cache(maxsize=512)
def own_name(tag: str) -> str:
    """A language's name in itself, the tag where nobody has written it down."""
    try:
        return Locale.parse(tag, sep="-").get_display_name() or tag
    except (UnknownLocaleError, ValueError):
        return tag


async def _problems(
    connection: AsyncConnection, record: AlertRecord, asks: Sequence[Any], zone: tzinfo
) -> list[Json]:
    found = [
        *_waiting(record), *await errors_said(connection, record.id), *_silent(asks, record),
        *await _failures(connection, record.id), *await leaders_out(connection, record.id),
        *(await unread(connection) if record.state is AlertState.ACTIVE else ()),
    ]
    newest = sorted(found, key=lambda one: -one[0])[:_PROBLEMS]
    return [{"at_local": local(at, zone), "text": text} for at, text in newest]


def local(at: int, zone: tzinfo) -> str:
    """UTC milliseconds as local date and time, ``2026-11-21 02:40``."""
    return datetime.fromtimestamp(at / 1000, zone).strftime("%Y-%m-%d %H:%M")


def _totals(rows: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    counts = {"planned": 0, "reached": 0, "not_reached": 0, "pending": 0}
    for row in rows:
        state = State(row["state"])
        if state is State.REROUTED:
            continue  # another delivery stands in its place
        name = "not_reached" if state in ENDED else "pending"
        counts["reached" if state in REACHED else name] += row["deliveries"]
        counts["planned"] += row["deliveries"]
    return counts


def _waiting(record: AlertRecord) -> list[tuple[int, str]]:
    if record.state is AlertState.AWAITING_APPROVAL:
        return [(record.received_at, "Waits for approval.")]
    if record.state is AlertState.HELD:
        why = record.state_reason.partition(":")[0].replace("-", " ")
        return [(record.received_at, f"Held ({why}); somebody has to decide.")]
    return []


def _silent(asks: Sequence[Any], record: AlertRecord) -> list[tuple[int, str]]:
    silent = {one["leader"]: one for one in by_name(asks, record)["silent_leaders"]}
    at = {ask.leader: ask.passed_at or ask.due_at or ask.asked_at for ask in asks}
    return [
        (at[leader], f"Leader {leader} of {one['name'] or one['community']} has not answered.")
        for leader, one in silent.items() if leader in at
    ]


async def _failures(connection: AsyncConnection, alert_id: int) -> list[tuple[int, str]]:
    """The newest failures of each kind by reason; never more than a bounded look."""
    reasons: Counter[str] = Counter()
    last: dict[str, int] = {}
    for state in _FAILED:
        query = select(_D.reason, _D.state, _D.updated_at).where(
            _D.alert_id == alert_id, _D.state == state.value
        ).order_by(_D.id.desc()).limit(_LOOKED_AT)
        for row in await connection.execute(query):
            reason = row.reason or row.state
            reasons[reason] += 1
            last[reason] = max(last.get(reason, 0), row.updated_at or 0)
    return [
        (last[reason], f"Not reached: {_number(n)} ({in_words(reason)}).")
        for reason, n in reasons.items()
    ]


def _number(n: int) -> str:
    return f"{n} or more" if n >= _LOOKED_AT else str(n)
