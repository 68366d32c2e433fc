"""The tables of notices: what is said before and after alerts, and what people answer to it."""

from sqlalchemy import Boolean, Column, Float, Index, Table, Text, UniqueConstraint

from dispatcher.domain.notice import OPEN
from dispatcher.store.schema_base import Big, _count, _id, _text, _time, metadata

# Its messages, deliveries, counters and approvals have minus its id in their alert_id.
notices = Table(
    "notices", metadata, _id(), Column("public_id", Text, nullable=False, unique=True),
    _text("kind"), _text("state"), _text("reason"), _text("wish", "{}"), _text("digest"),
    Column("code", Text, nullable=False, index=True), _text("mode"),
    Column("exercise", Boolean, nullable=False, server_default="0"), _count("about"),
    *(Column(name, Float, nullable=True) for name in ("south", "west", "north", "east")),
    _text("submitted_by"), _time("created_at"), _time("activated_at"), _count("valid_until"),
    _time("ended_at"), _text("plan_state", "none"), _count("plan_cursor"),
    _text("plan_turns", "{}"), _count("contact_mark"), _count("sweep_mark"),
    Index("ix_notices_state", "state", "valid_until"),
    sqlite_autoincrement=True,
)

# The same wish is undecided or on its way but once, however many press the button at a time.
_OPEN = notices.c.state.in_([state.value for state in OPEN])
Index(
    "uq_notices_open", notices.c.digest, unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN
)

# One answer to each question of a number; the last one counts.
survey_answers = Table(
    "survey_answers", metadata, _id(), Column("notice_id", Big, nullable=False),
    Column("address_id", Big, nullable=False), _text("question"), _count("answer"),
    _text("language"), _time("at"),
    UniqueConstraint("notice_id", "address_id", "question", name="uq_survey_answers_once"),
)
