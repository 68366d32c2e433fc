"""The tables of review: who checks words, what they were asked, and what they said of it."""

from sqlalchemy import Boolean, Column, Index, Table, Text, UniqueConstraint

from dispatcher.store.schema_base import Big, _count, _id, _text, _time, metadata

interpreters = Table(
    "interpreters", metadata, _id(), Column("contact_id", Big, nullable=False, unique=True),
    _text("spoken", "[]"), _text("written", "[]"), _text("hours"), _text("zone", "UTC"),
    # How this person is named where their work is credited; empty: by the contact's id.
    _text("credit"), _time("updated_at"),
)

review_tasks = Table(
    "review_tasks", metadata, _id(), Column("alert_id", Big, nullable=True), _count("position"),
    _text("kind"), _text("language"), _text("source_language"),
    # A JSON list of {key, source, draft, checks}; texts: what was approved, in the same order.
    _text("items", "[]"), _text("texts", "[]"), _text("provenance"),
    Column("exercise", Boolean, nullable=False, server_default="0"), _count("priority"),
    _text("state", "open"), _count("revision", 1), _count("needed", 1), _text("reviewed_by"),
    _text("reason"), _time("made_at"), _time("due_at"), _time("deadline_at"), _time("settled_at"),
    # What an answer brings about is done after it is kept, and marked when it is done.
    Column("effects_due", Boolean, nullable=False, server_default="0"), _count("effects_cursor"),
    UniqueConstraint("alert_id", "position", "kind", "language"),
    Index("ix_review_tasks_due", "due_at"), Index("ix_review_tasks_effects", "effects_due"),
)

review_asks = Table(
    "review_asks", metadata, _id(), Column("task_id", Big, nullable=False, index=True),
    Column("delivery_id", Big, nullable=False, unique=True),
    Column("contact_id", Big, nullable=False), Column("address_id", Big, nullable=False),
    _text("state", "asked"), _text("reason"), _time("asked_at"), _time("reminded_at"),
    _time("answered_at"),
    # One person is asked once about one text, whoever asks.
    UniqueConstraint("task_id", "contact_id"),
)

# Every message about an ask has a link of its own; the token is not stored.
review_links = Table(
    "review_links", metadata, Column("lookup", Text, primary_key=True),
    Column("ask_id", Big, nullable=False),
)

# Up to which sweep of its people an alert was looked at for words that nobody has checked.
review_passes = Table(
    "review_passes", metadata, Column("alert_id", Big, primary_key=True), _count("mark"),
)

reviewed_sentences = Table(
    "reviewed_sentences", metadata, Column("language", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    # Of the file's own sentence: once that is changed, what was said of it no longer counts.
    _text("digest"), _text("text"), _text("reviewed_by"), _time("at"),
)
