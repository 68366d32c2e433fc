"""What a leader's page shows: the whole message, complete without any further click."""

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dispatcher.domain.message import LINK_SLOT, Purpose
from dispatcher.domain.policy import AlertState
from dispatcher.store import schema as s

Json = dict[str, Any]

_R = s.relays.c

_PAGE = (
    select(
        s.deliveries.c.language, s.deliveries.c.kind, s.deliveries.c.position,
        s.deliveries.c.variant, _R.alert_id,
        s.messages.c.text, s.messages.c.spoken, s.messages.c.exercise, s.alerts.c.public_id,
        s.alerts.c.code,
        s.alerts.c.state.label("alert_state"), s.alerts.c.expires_at, s.communities.c.name,
        s.communities.c.languages,
    )
    .select_from(s.relays)
    .join(s.deliveries, s.deliveries.c.id == _R.delivery_id)
    .join(s.messages, s.messages.c.id == s.deliveries.c.message_id)
    .join(s.alerts, s.alerts.c.id == _R.alert_id)
    .join(s.communities, s.communities.c.id == _R.community_id)
)


async def page_of(connection: AsyncConnection, relay_id: int, link: str) -> Json:
    """The words of an ask and what is known of its alert; *link* fills the message's slot."""
    row = (await connection.execute(_PAGE.where(_R.id == relay_id))).one()
    own = {
        "language": row.language, "text": _without_itself(row.text, link), "spoken": row.spoken,
    }
    return {
        "language": row.language, "kind": row.kind, "exercise": bool(row.exercise),
        "alert": row.public_id, "alert_state": row.alert_state,
        "over": row.alert_state != AlertState.ACTIVE.value, "code": row.code,
        "expires_at": row.expires_at, "community": row.name,
        "texts": [own, *await _texts(connection, row)],
    }


async def _texts(connection: AsyncConnection, row: Any) -> list[dict[str, str]]:
    m = s.messages.c
    # The texts of the leader's own community: where they are told to go is theirs.
    _, at, mark = row.variant.partition("#")[0].partition("@")
    facts = at + mark
    query = select(m.language, m.text, m.spoken).where(
        m.alert_id == row.alert_id, m.position == row.position, m.kind == row.kind,
        m.purpose == Purpose.PUBLIC.value, m.channel == "sms", m.variant.in_(("", facts)),
    ).order_by(m.variant, m.id)
    words = {found.language: found for found in await connection.execute(query)}
    tags = [tag for tag, _share in json.loads(row.languages or "[]")]
    return [
        {"language": tag, "text": words[tag].text, "spoken": words[tag].spoken}
        for tag in tags if tag in words
    ]


def _without_itself(text: str, link: str) -> str:
    """On its own page the message does not point at the page, unless a *link* is asked for."""
    if link:
        return text.replace(LINK_SLOT, link)
    return "\n".join(line for line in text.splitlines() if LINK_SLOT not in line)
