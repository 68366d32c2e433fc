"""What our own senders have used up, and what is wrong with them."""

from sqlalchemy import Column, Index, Table, Text

from dispatcher.store.schema_base import Big, _count, _time, metadata

# Whom a sender with a daily limit has written to: one row a person, moved on when a day is over.
daily_users = Table(
    "daily_users", metadata, Column("sender", Text, primary_key=True),
    Column("address_id", Big, primary_key=True), _time("since"),
    Index("ix_daily_users_since", "sender", "since"),
)

# One row for each kind of trouble of a sender, so that an operator is told once, not per message.
sender_troubles = Table(
    "sender_troubles", metadata, Column("sender", Text, primary_key=True),
    Column("what", Text, primary_key=True), _time("first_at"), _time("last_at"), _time("told_at"),
    _count("times"),
)
