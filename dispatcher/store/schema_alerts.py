"""The tables of alerts: their copies, what they refer to, who decided, and what was refused."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    Index,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from dispatcher.store.schema_base import Big, _count, _id, _text, _time, metadata

alerts = Table(
    "alerts", metadata, _id(), Column("public_id", Text, nullable=False, unique=True),
    _text("sender"), _text("identifier"), _text("sent_text"), _count("sent_at"),
    _text("status"), _text("msg_type"), _text("scope"), _text("state"), _text("state_reason"),
    _text("mode"), Column("exercise", Boolean, nullable=False, server_default="0"),
    _text("source"), _count("trust"), Column("raw", LargeBinary, nullable=False), _text("digest"),
    _text("code"), _count("number", 1), _time("replaced_at"), _text("hazard"), _text("event"),
    _text("headline"), _text("severity"), _text("urgency"), _text("kind"), _text("languages", "[]"),
    _count("priority"), Column("grave", Boolean, nullable=False, server_default="0"),
    _time("received_at"), _time("activated_at"), _time("expires_at"), _time("ended_at"),
    _time("due_at"), _text("findings", "[]"), _text("duplicate_of"), _text("submitted_by"),
    _text("plan_state", "none"), _text("plan_step", ""), _count("plan_cursor"),
    _text("plan_turns", "{}"), _text("plan_lanes", ""), _time("planned_at"), _count("audience"),
    _count("contact_mark"), _count("sweep_mark"),
    # Grows whenever planning has to look again at whom an alert concerns.
    _count("plan_mark"), _text("note"),
    # Around its areas, in degrees; null where part of them cannot be drawn.
    *(Column(name, Float, nullable=True) for name in ("south", "west", "north", "east")),
    # 0 is what holds; a copy that a more trusted source has replaced counts from 1.
    _count("edition"),
    UniqueConstraint("sender", "identifier", "sent_at", "edition"),
    Index("ix_alerts_state", "state", "expires_at"),
    Index("ix_alerts_plan", "state", "plan_state", "priority", "id"),
    Index("ix_alerts_code", "code"),
)

arrivals = Table(
    "arrivals", metadata, _id(), Column("alert_id", Big, nullable=False, index=True),
    _text("source"), _text("via"), _text("digest"), _time("received_at"), _text("verdict"),
    _time("last_at"), _count("times", 1), _text("findings", "[]"),
    # Only of content that is not the alert's own; a copy of it needs no second keeping.
    Column("raw", LargeBinary, nullable=True),
)

alert_links = Table(
    "alert_links", metadata, _id(), Column("alert_id", Big, nullable=False, index=True),
    _text("msg_type"), _text("sender"), _text("identifier"), _text("sent_text"), _count("sent_at"),
    Column("target_id", Big, nullable=True, index=True), _time("applied_at"),
    # acts, implied (of two updates the later wins), edition, answers (Ack, Error), idle
    _text("role", "acts"),
    Index("ix_alert_links_reference", "sender", "identifier", "sent_at"),
)

info_groups = Table(
    "info_groups", metadata, _id(), Column("alert_id", Big, nullable=False), _count("position"),
    _text("hazard"), _text("event"), _text("severity"), _text("urgency"), _text("certainty"),
    _text("languages", "[]"), _time("onset_at"), _time("expires_at"), _text("places"),
    _time("lapsed_at"),
    UniqueConstraint("alert_id", "position"),
)

# What makes two alerts the same warning under two identifiers, one row an info block.
likenesses = Table(
    "likenesses", metadata, Column("essence", Text, primary_key=True),
    Column("alert_id", Big, primary_key=True),
)

quarantine = Table(
    "quarantine", metadata, _id(), Column("public_id", Text, nullable=False, unique=True),
    _time("received_at"), _text("source"), _text("via"), Column("raw", LargeBinary, nullable=False),
    _count("bytes"), _text("digest"), _text("findings", "[]"), _time("last_at"),
    _count("times", 1), _time("settled_at"), _text("outcome"), _text("settled_by"), _text("alert"),
    Index("ix_quarantine_open", "settled_at", "id"),
    Index("ix_quarantine_copy", "digest", "source"),
)

approvals = Table(
    "approvals", metadata, _id(), Column("alert_id", Big, nullable=False, index=True),
    _time("at"), _text("who"), _text("decision"), _text("reason"), _text("digest"),
)
