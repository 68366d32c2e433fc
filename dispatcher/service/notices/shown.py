"""Notices as the API, the command line and the console show them."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo

from sqlalchemy import select

from dispatcher.domain.language import right_to_left
from dispatcher.domain.notice import Notice, NoticeState, Waiting, subject
from dispatcher.pipeline.scene import House
from dispatcher.ports.service import Json
from dispatcher.store import schema as s
from dispatcher.store.database import Database
from dispatcher.store.views import iso
from dispatcher.words.required import LABEL

_WHY = {
    Waiting.GRAVE_ALERT: "It waits until the Severe or Extreme alert {alert} is over.",
    Waiting.QUIET_HOURS: "It waits for its hours of sending ({begin} to {until}).",
}


async def all_json(
    db: Database, notices: Sequence[Notice], waiting: Mapping[int, tuple[Waiting, str]], *,
    zone: tzinfo,
) -> list[Json]:
    """Notices, times in *zone*; *waiting* says by id why an active one sends nothing now."""
    decided = await _approvals(db, [notice.id for notice in notices], zone)
    return [
        {**_notice_json(one, waiting.get(one.id), zone), "approvals": decided.get(one.id, [])}
        for one in notices
    ]


def _notice_json(notice: Notice, waiting: tuple[Waiting, str] | None, zone: tzinfo) -> Json:
    wish = notice.wish
    hours = {"begin": _clock(wish.hours.begin), "until": _clock(wish.hours.until)}
    return {
        "id": notice.public_id, "kind": wish.kind.value, "state": notice.state.value,
        "reason": notice.reason, "waiting": waiting and {
            "reason": waiting[0].value, "alert": waiting[1] or None,
            "text": _WHY[waiting[0]].format(alert=waiting[1], **hours),
        },
        "hazard": wish.hazard, "communities": list(wish.communities), "areas": list(wish.areas),
        "languages": list(wish.languages), "alert": wish.alert or None, "text": wish.text,
        "papers": wish.papers, "from": hours["begin"], "until": hours["until"],
        "exercise": notice.exercise, "mode": notice.mode, "code": notice.code,
        "submitted_by": notice.submitted_by, "created_at": iso(notice.created_at, zone),
        "activated_at": iso(notice.activated_at, zone),
        "valid_until": iso(notice.valid_until, zone), "ended_at": iso(notice.ended_at, zone),
    }


async def _approvals(
    db: Database, ids: Sequence[int], zone: tzinfo
) -> dict[int, list[Json]]:
    """What was decided, by notice, oldest first."""
    t, found = s.approvals.c, dict[int, list[Json]]()
    # A dry run has no row: 0 is nobody's.
    subjects = [subject(number) for number in ids if number]
    if not subjects:
        return found
    query = select(s.approvals).where(t.alert_id.in_(subjects)).order_by(t.id)
    async with db.read() as connection:
        for row in await connection.execute(query):
            found.setdefault(-row.alert_id, []).append({
                "at": iso(row.at, zone), "who": row.who, "decision": row.decision,
                "reason": row.reason,
            })
    return found


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"


def public_page(
    notice: Notice, texts: Sequence[Json], house: House, *, now: int, zone: tzinfo
) -> Json:
    """What everybody may read of a notice at *now* (UTC ms), in every language that it has."""
    over = notice.state is not NoticeState.ACTIVE or notice.valid_until <= now
    return {
        "title": LABEL, "ended": "page-notice-over", "newer": None, "phone": house.phone,
        "code": notice.code, "state": notice.state.value, "over": over, "exercise": notice.exercise,
        "kind": notice.wish.kind.value, "source": house.name,
        "sent": iso(notice.created_at, zone), "until": iso(notice.valid_until, zone),
        "texts": [{**text, "rtl": right_to_left(text["language"])} for text in texts],
    }


def previewed(tally: Json) -> Json:
    """A dry run without what only alerts have."""
    return {name: value for name, value in tally.items() if name != "alert"}
