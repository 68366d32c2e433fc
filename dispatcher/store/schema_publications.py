"""The table of what was published: every edition as it left the house, for good."""

from sqlalchemy import Column, Index, LargeBinary, Table, UniqueConstraint

from dispatcher.store.schema_base import Big, _count, _id, _text, metadata

publications = Table(
    "publications", metadata, _id(), Column("alert_id", Big, nullable=False),
    _count("revision", 1), _text("sender"), _text("identifier"), _text("sent_text"),
    _count("sent_at"), _text("digest"), Column("raw", LargeBinary, nullable=False),
    UniqueConstraint("alert_id", "revision"),
    Index("ix_publications_identifier", "identifier"),
)
