"""Every table of the one schema; times are BIGINT UTC milliseconds, texts are UTF-8."""

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from dispatcher.store.schema_alerts import (
    alert_links as alert_links,
)
from dispatcher.store.schema_alerts import alerts as alerts
from dispatcher.store.schema_alerts import approvals as approvals
from dispatcher.store.schema_alerts import arrivals as arrivals
from dispatcher.store.schema_alerts import info_groups as info_groups
from dispatcher.store.schema_alerts import likenesses as likenesses
from dispatcher.store.schema_alerts import quarantine as quarantine
from dispatcher.store.schema_base import Big as Big
from dispatcher.store.schema_base import _count as _count
from dispatcher.store.schema_base import _id as _id
from dispatcher.store.schema_base import _key as _key
from dispatcher.store.schema_base import _text as _text
from dispatcher.store.schema_base import _time as _time
from dispatcher.store.schema_base import metadata as metadata
from dispatcher.store.schema_notices import notices as notices
from dispatcher.store.schema_notices import survey_answers as survey_answers
from dispatcher.store.schema_publications import publications as publications
from dispatcher.store.schema_review import interpreters as interpreters
from dispatcher.store.schema_review import review_asks as review_asks
from dispatcher.store.schema_review import review_links as review_links
from dispatcher.store.schema_review import review_passes as review_passes
from dispatcher.store.schema_review import review_tasks as review_tasks
from dispatcher.store.schema_review import reviewed_sentences as reviewed_sentences
from dispatcher.store.schema_senders import daily_users as daily_users
from dispatcher.store.schema_senders import sender_troubles as sender_troubles

mode = Table(
    "mode", metadata, Column("id", Integer, primary_key=True), _text("mode"), _time("created_at"),
    Column("paused", Boolean, nullable=False, server_default="0"), _text("paused_reason"),
    Column("stopped", Boolean, nullable=False, server_default="0"), _time("live_since"),
    # Of a restored backup: when it was made, when it was let go on, and what was planned by then.
    _time("copied_at"), _time("resumed_at"), _count("last_delivery"),
    # What is wrong with a clock, and how often an operator has said that it is right.
    _text("clock_doubt"), _count("clock_word"), _count("redacted_upto"),
)

# Each time that a clock was put back: when (by the right one), by how many ms, and up to which
# delivery of those of that moment what it had written was put right; -1 before anything was.
set_backs = Table(
    "set_backs", metadata, _id(), _count("at"), _count("off"), _count("upto", -1), _count("last"),
)

# Messages whose text the provider is still to forget.
redactions = Table(
    "redactions", metadata, Column("provider_id", Text, primary_key=True), _text("sent_by"),
    _time("due_at"), _count("tries"), Index("ix_redactions_due", "due_at"),
)

principals = Table(
    "principals", metadata, _id(), _text("public_id"), _text("name"), _text("role"),
    Column("token_hash", Text, nullable=False, unique=True), _text("senders", "[]"),
    _time("created_at"), _time("disabled_at"),
)

audit = Table(
    "audit", metadata, _id(), _time("at"), *map(_text, ("who", "what", "about", "detail")),
)

messages = Table(
    "messages", metadata, _id(), Column("alert_id", Big, nullable=True), _count("position"),
    _text("language"), _text("channel"), _text("kind"),
    Column("exercise", Boolean, nullable=False, server_default="0"), _text("purpose"),
    _text("variant"), _count("revision", 1), _text("text"), _text("provenance"),
    _text("reviewed_by"), _text("encoding"), _count("characters"), _count("segments"),
    _text("content_sid"), _text("content_variables"), _text("checks", "[]"),
    Column("reading_seconds", Float, nullable=False, server_default="0"), _time("created_at"),
    _text("spoken"),
    UniqueConstraint(
        "alert_id", "position", "language", "channel", "kind", "exercise", "purpose", "variant",
        "revision", name="uq_messages_wording",
    ),
)

deliveries = Table(
    "deliveries", metadata, _id(), Column("alert_id", Big, nullable=True),
    Column("address_id", Big, nullable=True), Column("message_id", Big, nullable=True),
    _count("contact_id"), Column("community_id", Big, nullable=True),
    _count("station_id"), _count("position"), _text("purpose"),
    _text("channel"), _text("transport"), _text("language"), _text("wanted_language"),
    _text("variant"), _text("kind"), _text("state"), _text("reason"), _count("attempt"),
    _count("round"), _count("priority"), _count("turn"), _time("due_at"), _time("lease_until"),
    _time("valid_until"), _count("looks"), _text("provider_id"), _text("sent_by"), _text("link"),
    _time("first_at"), _time("created_at"), _time("accepted_at"), _time("delivered_at"),
    _time("updated_at"),
    UniqueConstraint(
        "alert_id", "address_id", "language", "kind", "purpose", "channel", "round",
        name="uq_deliveries_once",
    ),
    # The claim reads only what waits, in sending order.
    Index("ix_deliveries_claim", "state", "transport", "priority", "turn", "id"),
    Index("ix_deliveries_alert", "alert_id", "state"),
    # Lists are read page by page in order of id.
    Index("ix_deliveries_pages", "alert_id", "id"),
    Index("ix_deliveries_provider", "provider_id"),
    Index("ix_deliveries_due", "state", "due_at"),
    Index("ix_deliveries_contact", "contact_id", "alert_id"),
)
# A delivery without an address (nobody reachable, a station) still exists only once.
Index(
    "uq_deliveries_addressless", deliveries.c.alert_id, deliveries.c.contact_id,
    deliveries.c.station_id, deliveries.c.language, deliveries.c.kind, deliveries.c.purpose,
    deliveries.c.variant, deliveries.c.channel, unique=True,
    sqlite_where=deliveries.c.address_id.is_(None),
    postgresql_where=deliveries.c.address_id.is_(None),
)

delivery_people = Table(
    "delivery_people", metadata, Column("delivery_id", Big, primary_key=True),
    Column("contact_id", Big, primary_key=True), _count("alert_id"),
    # Planning asks for a page of people of one alert, whatever else they ever got.
    Index("ix_delivery_people_alert", "alert_id", "contact_id"),
    sqlite_with_rowid=False,
)

delivery_events = Table(
    "delivery_events", metadata, _id(), Column("delivery_id", Big, nullable=False, index=True),
    _time("at"), _count("attempt"), _text("kind"), _text("state"), _text("reason"),
    _text("provider_id"),
)

contacts = Table(
    "contacts", metadata, _id(), _key(),
    Column("name_sealed", LargeBinary, nullable=True), _text("key_id"), _text("role", "member"),
    Column("community_id", Big, nullable=True, index=True), _text("languages", "[]"),
    _text("language"), _text("channels", "[]"), Column("lat", Float, nullable=True, index=True),
    Column("lon", Float, nullable=True), _text("consent"),
    Column("exercise", Boolean, nullable=False, server_default="0"), _text("digest"),
    _time("created_at"), _time("updated_at"), _time("forgotten_at"),
    _count("revision"), Index("ix_contacts_revision", "revision"),
    # The few who lead, among the many who do not.
    Index("ix_contacts_role", "role", "id"),
    # Languages take turns from the first page on.
    Index("ix_contacts_language", "language", "id"),
    # Ids are never given out twice: old deliveries name them.
    sqlite_autoincrement=True,
)

contact_areas = Table(
    "contact_areas", metadata, Column("contact_id", Big, primary_key=True),
    Column("name", Text, primary_key=True), Column("value", Text, primary_key=True),
    Index("ix_contact_areas_code", "name", "value"),
)

addresses = Table(
    "addresses", metadata, _id(), _text("medium"), Column("sealed", LargeBinary, nullable=False),
    _text("key_id"), Column("lookup", Text, nullable=False, unique=True), _time("created_at"),
    sqlite_autoincrement=True,
)

contact_addresses = Table(
    "contact_addresses", metadata, Column("contact_id", Big, primary_key=True),
    Column("channel", Text, primary_key=True),
    Column("address_id", Big, nullable=False, index=True),
)

opt_outs = Table(
    "opt_outs", metadata, Column("lookup", Text, primary_key=True),
    Column("channel", Text, primary_key=True), _time("at"), _text("via"),
)

communities = Table(
    "communities", metadata, _id(), _key(), _text("name"), _text("timezone", "UTC"),
    _text("languages", "[]"), _count("size"),
    Column("literacy", Float, nullable=True), _text("area", ""), _text("leaders", "[]"),
    _text("stations", "[]"), _text("places", "[]"), _text("organisations", "[]"),
    _text("channels", "[]"), _text("notes"), _time("updated_at"),
)

stations = Table(
    "stations", metadata, _id(), _key(), _text("name"), _text("languages", "[]"),
    _text("slots", "[]"), _text("area", ""), _text("deliver", "page"), _text("address"),
    _time("updated_at"),
)

organisations = Table("organisations", metadata, _id(), _key(), _text("name"), _text("notes"))

places = Table(
    "places", metadata, _id(), _key(), _text("communities", "[]"), _text("codes", "[]"),
    _text("hazards", "[]"), _text("sign"), _text("phone"), _text("papers"), *(
        Column(name, Boolean, nullable=False, server_default="0") for name in ("free", "animals")
    ), _text("texts", "{}"), _time("confirmed_at"), _time("valid_until"), _time("updated_at"),
)

relays = Table(
    "relays", metadata, _id(), Column("delivery_id", Big, nullable=False, unique=True),
    Column("alert_id", Big, nullable=False, index=True), *(
        Column(name, Big, nullable=False) for name in ("community_id", "contact_id", "address_id")
    ),
    _count("place"), _text("digit"), _text("state", "asked"), _count("people_told"),
    _text("lookup"), _time("asked_at"), _time("answered_at"), _time("received_at"),
    _time("relayed_at"), _time("due_at"), _count("reminders"), _time("passed_at"),
    Index("ix_relays_lookup", "lookup"), Index("ix_relays_address", "address_id", "state"),
)

relay_reports = Table(
    "relay_reports", metadata, _id(), Column("relay_id", Big, nullable=False, index=True),
    _time("at"), _text("answer"), _count("people"), _text("way"), _text("via"),
    Column("words_sealed", LargeBinary, nullable=True), _text("key_id"),
)

airings = Table(
    "airings", metadata, _id(), Column("delivery_id", Big, nullable=False, unique=True),
    Column("alert_id", Big, nullable=False, index=True), Column("station_id", Big, nullable=False),
    Column("message_id", Big, nullable=False), _count("slot_seconds"), _time("made_at"),
    _time("handed_at"), _time("opened_at"), _time("aired_at"),
)

inbound = Table(
    "inbound", metadata, _id(), Column("provider_id", Text, nullable=False, unique=True),
    _time("at"), _text("channel"), _text("lookup"),
    Column("words_sealed", LargeBinary, nullable=True), _text("key_id"), _text("meaning"), *(
        Column(n, Big, nullable=True) for n in ("contact_id", "alert_id", "relay_id", "reply_id")
    ), _time("settled_at"),
    # What a number wrote lately, and what still waits to be read.
    Index("ix_inbound_lookup", "lookup", "at"), Index("ix_inbound_open", "settled_at", "id"),
)

translations = Table(
    "translations", metadata, _id(), Column("alert_id", Big, nullable=True), _text("language"),
    _text("source_digest"), _text("text"), _text("provenance"), _text("reviewed_by"),
    _text("engine"), _text("checks", "[]"),
    _time("created_at"), UniqueConstraint("source_digest", "language"),
)

accepted_languages = Table(
    "accepted_languages", metadata, Column("language", Text, primary_key=True),
    _text("accepted_by"), _time("at"),
)

sessions = Table(
    "sessions", metadata, Column("lookup", Text, primary_key=True), _text("kind"), _text("who"),
    _text("role"), _time("created_at"), _time("expires_at"), _time("used_at"),
)

# Small counters beside the rows, kept in the same transaction, for the console.
counters = Table(
    "counters", metadata, Column("alert_id", Big, primary_key=True), *(
        Column(name, Text, primary_key=True)
        for name in ("kind", "purpose", "channel", "language", "state")
    ), _count("deliveries"),
)
