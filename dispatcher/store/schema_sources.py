"""The tables of sources: how each fares, and what each has offered."""

from sqlalchemy import Column, Index, Table, Text, UniqueConstraint

from dispatcher.store.schema import Big, _count, _id, _text, _time, metadata

__all__ = ["feed_items", "metadata", "sources"]

sources = Table(
    "sources", metadata, Column("name", Text, primary_key=True), _count("due_at"), _count("pace"),
    _count("quiet"), _count("first_at"), _time("last_try_at"), _time("last_success_at"),
    _time("last_new_at"), _count("failures"), _text("error"), _time("error_at"), _count("faults"),
    _count("taken"), _count("refused"), _text("etag"), _text("modified"),
    # Whoever looks at the source now; a lease that ran out belongs to nobody.
    _text("holder"), _time("lease_until"),
)

feed_items = Table(
    "feed_items", metadata, _id(), _text("source"), _text("key"), _text("link"), _text("marker"),
    _text("etag"), _text("modified"), _text("digest"), _text("state", "waiting"),
    _count("attempts"), _time("due_at"), _time("until"), _text("error"),
    Column("seen_at", Big, nullable=False),
    UniqueConstraint("source", "key"),
    Index("ix_feed_items_due", "source", "due_at"),
    Index("ix_feed_items_state", "source", "state"),
    Index("ix_feed_items_digest", "source", "digest"),
    Index("ix_feed_items_seen", "source", "seen_at"),
)
