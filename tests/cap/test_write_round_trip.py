"""The law of writing: whatever alert there is, it reads back the same."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from dispatcher.cap import read, write
from dispatcher.domain.alert import (
    Alert,
    Certainty,
    Info,
    Moment,
    MsgType,
    Reference,
    Resource,
    Scope,
    Severity,
    Status,
    Urgency,
)
from dispatcher.domain.area import Area, Circle, Geocode

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
# Everything that XML 1.0 can hold, with what tends to go wrong drawn often.
_LETTERS = st.one_of(
    st.sampled_from("<>&\"'\r\n\t ]]>,=%\u00a0\u200f\u2028\ufeffé水ب😀"),
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"),
)
TEXT = st.text(_LETTERS, max_size=30).map(str.strip)
FILLED = TEXT.filter(bool)
WORD = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x24F, exclude_characters=",<&\x7f",
                  exclude_categories=("Cc", "Zs")), min_size=1, max_size=20,
).filter(lambda word: not any(letter.isspace() for letter in word))
LANGUAGE = st.sampled_from(["en-US", "en", "ar", "zh-Hans", "prs", "tlh-x-own", "so", "pt-BR"])


@st.composite
def moments(draw, *, earliest=2000):
    offset = timezone(timedelta(minutes=draw(st.integers(-14 * 60, 14 * 60))))
    at = draw(st.datetimes(datetime(earliest, 1, 2), datetime(2090, 1, 1))).replace(microsecond=0)
    moment = at.replace(tzinfo=offset)
    return Moment(text=moment.isoformat(), at=int((moment - _EPOCH).total_seconds()) * 1000)


def degrees(least, most):
    """To 40 decimals, which is what a reader takes."""
    return st.floats(least, most).map(lambda value: round(value, 40))


@st.composite
def rings(draw):
    """A box, where its corners are far enough apart to be four."""
    south, west = draw(degrees(-80, 79)), draw(degrees(-179, 170))
    high, wide = draw(st.floats(0.001, 1)), draw(st.floats(0.001, 9))
    north, east = south + high, west + wide
    return ((south, west), (south, east), (north, east), (north, west), (south, west))


circles = st.builds(
    Circle, lat=degrees(-90, 90), lon=degrees(-180, 180),
    radius_km=st.one_of(st.just(0.0), degrees(0.001, 20_000)),
)
pairs = st.builds(Geocode, name=FILLED, value=FILLED)
few = {"max_size": 2}


def some(strategy):
    return st.lists(strategy, **few).map(tuple)


areas = st.builds(
    Area, description=TEXT, polygons=some(rings()), circles=some(circles), geocodes=some(pairs),
    altitude=st.sampled_from(["", "0", "1200.5"]), ceiling=st.sampled_from(["", "3400"]),
)
resources = st.builds(
    Resource, description=TEXT, mime_type=TEXT, uri=st.sampled_from(["", "https://x.example/?a=1&b"]),
    size=st.none() | st.integers(0, 10**17), digest=st.sampled_from(["", "da39a3"]),
    deref=st.sampled_from(["", "aGVsbG8="]),
)
infos = st.builds(
    Info, language=LANGUAGE, categories=some(st.sampled_from(["Met", "Geo", "CBRNE"])),
    event=TEXT, response_types=some(st.sampled_from(["Shelter", "AllClear", "None"])),
    urgency=st.sampled_from(Urgency), severity=st.sampled_from(Severity),
    certainty=st.sampled_from(Certainty), audience=TEXT, event_codes=some(pairs),
    effective=st.none() | moments(), onset=st.none() | moments(), expires=st.none() | moments(),
    sender_name=TEXT, headline=TEXT, description=TEXT, instruction=TEXT,
    web=st.sampled_from(["", "https://example.org/a?b=%20"]), contact=TEXT, parameters=some(pairs),
    resources=some(resources), areas=some(areas),
)
says_where = st.builds(
    Info, event=FILLED, areas=st.just((Area(description="Old Town"),)), language=LANGUAGE,
)
references = st.lists(
    st.builds(Reference, sender=WORD, identifier=WORD, sent=moments()), max_size=3,
    unique_by=lambda reference: (reference.sender, reference.identifier, reference.sent.at),
).map(tuple)


@st.composite
def alerts(draw):
    """Every alert that can be used (CAP 1.2): of several blocks, one says what and where."""
    named = draw(references)
    kinds = list(MsgType) if named else [MsgType.ALERT, MsgType.ACK, MsgType.ERROR]
    msg_type = draw(st.sampled_from(kinds))
    blocks = draw(st.lists(infos, max_size=2))
    if msg_type in (MsgType.ALERT, MsgType.UPDATE):
        blocks.insert(draw(st.integers(0, len(blocks))), draw(says_where))
    return Alert(
        identifier=draw(WORD), sender=draw(WORD), sent=draw(moments(earliest=2089)),
        status=draw(st.sampled_from(Status)), msg_type=msg_type,
        scope=draw(st.sampled_from(Scope)), source=draw(TEXT), restriction=draw(TEXT),
        addresses=draw(st.sampled_from(["", 'a@x "Fire & Rescue, North" b@y'])),
        codes=draw(some(FILLED)), note=draw(TEXT), references=named,
        incidents=draw(some(WORD)), infos=tuple(blocks),
    )


@settings(max_examples=200, deadline=None)
@given(alerts())
def test_what_is_written_reads_back_the_same(alert):
    reading = read(write(alert, keep_deref=True))

    assert reading.alert == alert, reading.findings


@pytest.fixture(scope="module")
def cap_1_2():
    import os
    from pathlib import Path

    data = os.environ.get("TOCSIN_TEST_DATA", Path(__file__).parents[3] / "shared" / "data")
    file = Path(data) / "schemas" / "CAP-v1.2.xsd"
    if not file.is_file():
        pytest.skip("the official schemas are not here")
    return etree.XMLSchema(file=str(file))


@settings(max_examples=20, deadline=None)
@given(alerts())
def test_what_is_written_is_valid_by_the_official_schema(cap_1_2, alert):
    whole = all(info.categories and not info.language.startswith("tlh") for info in alert.infos)

    valid = cap_1_2.validate(etree.fromstring(write(alert)))

    assert valid or not whole, cap_1_2.error_log
