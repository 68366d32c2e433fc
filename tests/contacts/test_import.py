import csv
import io
from pathlib import Path

import pytest

from contacts.columns import COLUMNS
from contacts.export import row_of
from contacts.importing import import_contacts
from dispatcher.domain.contact import Contact, Role, Spoken
from dispatcher.domain.errors import Refused
from dispatcher.store.contacts import Contacts

HEAD = "id,name,role,community,languages,channels,sms,whatsapp,lat,lon,area,consent,exercise\n"
GOOD = "7,Amal R.,leader,harbour,ar en,whatsapp sms,+15551230101,+15551230102,44.1,-71.5,,,yes\n"


async def everyone(store: Contacts) -> list[Contact]:
    return [contact async for contact in store.export()]


async def test_a_full_row_is_kept_as_it_was_meant(store):
    result = await import_contacts((HEAD + GOOD).encode(), store=store, now=1, cell_metres=0)

    assert result.as_json() | {"warnings": []} == {
        "created": 1, "updated": 0, "unchanged": 0, "refused": [], "refused_rows": 0,
        "warnings": [],
    }
    assert await everyone(store) == [Contact(
        external_id="7", name="Amal R.", role=Role.LEADER, community="harbour",
        languages=(Spoken(key="ar", given="ar"), Spoken(key="en", given="en")),
        channels=("whatsapp", "sms"),
        addresses=(("sms", "+15551230101"), ("whatsapp", "+15551230102")),
        lat=44.1, lon=-71.5, consent="consent", exercise=True,
    )]


async def test_only_id_languages_and_one_address_are_needed(store):
    raw = b"ID , Languages,EMAIL\n1,rhg/audio en,Nur@Example.ORG\n"

    result = await import_contacts(raw, store=store, now=1)

    (contact,) = await everyone(store)
    assert result.created == 1
    assert contact.addresses == (("email", "nur@example.org"),)
    assert contact.channels == ("email",)
    assert [one.reads for one in contact.languages] == [False, True]


async def test_an_address_without_mention_among_the_channels_is_the_last_way(store):
    raw = b"id,languages,channels,sms,whatsapp\n1,es,whatsapp,+15551230101,+15551230101\n"

    await import_contacts(raw, store=store, now=1)

    (person,) = await store.page(after=0, limit=10)
    assert [way.channel for way in person.ways] == ["whatsapp", "sms"]


@pytest.mark.parametrize(("row", "column", "code"), [
    (",es,+15551230101,,,,,,", "id", "missing-id"),
    ("1,,+15551230101,,,,,,", "languages", "missing-languages"),
    ("1,es,,,,,,,", "sms", "no-address"),
    ("1,qqq-nothing,+15551230101,,,,,,", "languages", "unknown-language"),
    ("1,es mul,+15551230101,,,,,,", "languages", "unknown-language"),
    ("1,es,555-1234,,,,,,", "sms", "bad-number"),
    ("1,es,+1234567,,,,,,", "sms", "bad-number"),
    ("1,es,+1234567890123456,,,,,,", "sms", "bad-number"),
    ("1,es,1.55512E+10,,,,,,", "sms", "bad-number"),
    ("1,es,+15551230101,pigeon,,,,,", "channels", "unknown-channel"),
    ("1,es,+15551230101,,91,0,,,", "lat", "bad-point"),
    ("1,es,+15551230101,,44,181,,,", "lon", "bad-point"),
    ("1,es,+15551230101,,nan,0,,,", "lat", "bad-point"),
    ("1,es,+15551230101,,44,,,,", "lon", "half-point"),
    ("1,es,+15551230101,,,-71,,,", "lat", "half-point"),
    ("1,es,+15551230101,,,,mill,,", "area", "bad-area"),
    ("1,es,+15551230101,,,,=mill,,", "area", "bad-area"),
    ("1,es,+15551230101,,,,,maybe,", "consent", "unknown-consent"),
    ("1,es,+15551230101,,,,,,perhaps", "exercise", "not-yes-or-no"),
    ("1,es,+15551230101,,,,,,,surplus", "", "extra-cell"),
    ("1\x01,es,+15551230101,,,,,,", "id", "control-character"),
    ('1,es,"+15551230101"x,,,,,,', "", "broken-csv"),
])
async def test_a_bad_row_is_refused_with_its_place_and_the_good_ones_are_kept(
    store, row, column, code
):
    raw = (
        "id,languages,sms,channels,lat,lon,area,consent,exercise\n"
        f"a,es,+15551230109,,,,,,\n{row}\nb,uk,+15551230108,,,,,,\n"
    )

    result = await import_contacts(raw.encode(), store=store, now=1)

    (refusal,) = result.refused
    assert (refusal.line, refusal.column, refusal.code) == (3, column, code)
    assert refusal.message
    assert "+1555" not in refusal.message
    assert [contact.external_id for contact in await everyone(store)] == ["a", "b"]


async def test_every_fault_of_a_row_is_told_in_one_entry(store):
    result = await import_contacts(b"id,languages,sms\n1,xx-none,12\n", store=store, now=1)

    (refusal,) = result.refused
    assert refusal.column == "sms"
    assert "languages" in refusal.message
    assert result.kept == 0


async def test_lines_count_as_in_the_file(store):
    raw = 'id,name,languages,sms\r\n\r\n1,"a\nb",es,+15551230101\r\n2,x,nope!,+15551230101\r\n'

    result = await import_contacts(raw.encode(), store=store, now=1)

    assert [(r.line, r.code) for r in result.refused] == [
        (3, "control-character"), (5, "unknown-language")
    ]


async def test_a_quotation_mark_that_is_never_closed_says_where_it_began(store):
    raw = b'id,languages,sms\n1,es,+15551230101\n2,es,"+15551230102\n3,es,+15551230103\n'

    result = await import_contacts(raw, store=store, now=1)

    assert [(r.line, r.code) for r in result.refused] == [(3, "broken-csv")]
    assert "Lines 3 to 4" in result.refused[0].message
    assert result.created == 1


async def test_the_second_of_two_rows_with_one_id_is_refused(store):
    raw = b"id,languages,sms\n1,es,bad\n1,es,+15551230101\n1,uk,+15551230102\n"

    result = await import_contacts(raw, store=store, now=1)

    assert [(r.line, r.code) for r in result.refused] == [(2, "bad-number"), (4, "duplicate-id")]
    assert [c.languages[0].key for c in await everyone(store)] == ["es"]


@pytest.mark.parametrize("column", [
    "nationality", "Nationalité", "Country of origin", "immigration_status", "Visa", "Religion",
    "passport no", "Document-Number", "national id", "SSN", "asylum",
])
async def test_a_column_that_can_harm_people_is_refused_with_the_reason(store, column):
    raw = f"id,languages,sms,{column}\n1,es,+15551230101,x\n".encode()

    result = await import_contacts(raw, store=store, now=1)

    (refusal,) = result.refused
    assert (refusal.line, refusal.column, refusal.code) == (1, column, "forbidden-column")
    assert "harm" in refusal.message
    assert await store.count() == 0


@pytest.mark.parametrize(("head", "code", "column"), [
    ("id,languages,sms,shoe size", "unknown-column", "shoe size"),
    ("id,sms", "missing-column", "languages"),
    ("languages,sms", "missing-column", "id"),
    ("id,languages", "missing-column", "sms"),
    ("id,languages,sms,ID", "repeated-column", "id"),
])
async def test_a_header_that_does_not_fit_refuses_the_file(store, head, code, column):
    result = await import_contacts(f"{head}\n1,es,+15551230101,x\n".encode(), store=store, now=1)

    assert [(r.code, r.column) for r in result.refused] == [(code, column)]
    assert result.kept == 0


@pytest.mark.parametrize(("raw", "code", "line"), [
    pytest.param("id,languages,sms\n".encode("utf-16"), "not-utf-8", 1, id="utf-16"),
    pytest.param("id,languages,sms\n".encode("utf-16-le"), "not-utf-8", 1, id="utf-16 no mark"),
    pytest.param(
        "id,name,languages,sms\n1,a,es,+15551230101\n2,José,es,+15551230102\n".encode("latin-1"),
        "not-utf-8", 3, id="latin-1",
    ),
    pytest.param(b"", "empty-file", 1, id="empty"),
    pytest.param(b"\xd0\xcf\x11\xe0rest", "old-spreadsheet", 1, id="xls"),
    pytest.param(b"PK\x03\x04nonsense", "unreadable", 1, id="broken xlsx"),
])
async def test_a_file_in_another_form_is_refused_clearly(store, raw, code, line):
    result = await import_contacts(raw, store=store, now=1)

    assert [(r.code, r.line) for r in result.refused] == [(code, line)]
    assert await store.count() == 0


@pytest.mark.parametrize("raw", [
    "\ufeffid,languages,sms\n1,es,+15551230101\n",
    "id;languages;sms\n1;es;+15551230101\n",
    "id\tlanguages\tsms\n1\tes\t+15551230101\n",
    "id,languages,sms,\n1,es,+1 (555) 123-0101,\n",
    "id,languages,sms\n1,es,\u200e+\u0661\u0665\u0665\u0665\u0661\u0662\u0663\u0660\u0661\u0660\u0661",
])
async def test_what_spreadsheets_write_is_read(store, raw):
    result = await import_contacts(raw.encode(), store=store, now=1)

    assert result.created == 1
    assert (await everyone(store))[0].addresses == (("sms", "+15551230101"),)


async def test_a_spreadsheet_file_is_read_with_its_own_rows(store, spreadsheet):
    raw = spreadsheet([
        [], ["id", "Languages", "SMS", "lat", "lon", "exercise"],
        [17, "es", "+15551230101", 44.1, -71.5, True], [],
        ["b", "es", 15551230102, "", "", False],
    ])

    result = await import_contacts(raw, store=store, now=1, cell_metres=0)

    (contact,) = await everyone(store)
    assert (contact.external_id, contact.lat, contact.exercise) == ("17", 44.1, True)
    assert [(r.line, r.column, r.code) for r in result.refused] == [(5, "sms", "bad-number")]


async def test_national_numbers_need_a_region(store):
    raw = b"id,languages,sms\n1,es,07911 123456\n"

    refused = await import_contacts(raw, store=store, now=1)
    taken = await import_contacts(raw, store=store, now=1, region="gb")

    assert [r.code for r in refused.refused] == ["bad-number"]
    assert taken.created == 1
    assert (await everyone(store))[0].addresses == (("sms", "+447911123456"),)
    with pytest.raises(Refused, match="XX"):
        await import_contacts(raw, store=store, now=1, region="XX")


async def test_the_same_file_again_changes_nothing(store):
    raw = (HEAD + GOOD).encode()

    await import_contacts(raw, store=store, now=1)
    again = await import_contacts(raw, store=store, now=2)

    assert (again.created, again.updated, again.unchanged) == (0, 0, 1)


async def test_a_dry_run_tells_and_keeps_nothing(store):
    rehearsed = await import_contacts((HEAD + GOOD).encode(), store=store, now=1, dry_run=True)

    assert rehearsed.created == 1
    assert await store.count() == 0


async def test_strict_keeps_nothing_if_one_row_is_bad(store):
    raw = b"id,languages,sms\n1,es,+15551230101\n2,es,bad\n"

    refused = await import_contacts(raw, store=store, now=1, strict=True)
    kept = await import_contacts(raw.replace(b"bad", b"+15551230102"), store=store, now=1,
                                 strict=True)

    assert (refused.kept, refused.refused_rows) == (0, 1)
    assert kept.created == 2


async def test_doubts_are_counted_by_kind_and_do_not_refuse(store):
    raw = (
        b"id,languages,channels,sms,consent,exercise,community\n"
        b"1,es,whatsapp sms,+15551230101,vital-interest,yes,harbour\n"
        b"2,es,,+15551230102,,,\n3,es,,+447911123456,,,\n"
    )

    result = await import_contacts(raw, store=store, now=1, communities={"hill"})

    assert {(w.code, w.column): (w.line, w.count) for w in result.warnings} == {
        ("number-not-assigned", "sms"): (2, 2), ("channel-without-address", "channels"): (2, 1),
        ("exercise-without-consent", "exercise"): (2, 1), ("no-place", "community"): (3, 2),
        ("unknown-community", "community"): (2, 1),
    }
    assert result.created == 3


async def test_many_rows_go_in_batches_and_are_all_there(store):
    rows = "".join(f"{n},es,+1555{n:07d}\n" for n in range(2500))
    heard: list[int] = []

    result = await import_contacts(
        f"id,languages,sms\n{rows}".encode(), store=store, now=1, progress=heard.append
    )

    assert result.created == 2500
    assert heard == [1000, 2000, 2500]
    assert await store.count() == 2500


async def test_a_missing_file_is_one_sentence(store, tmp_path: Path):
    with pytest.raises(Refused, match=r"none\.csv cannot be read"):
        await import_contacts(tmp_path / "none.csv", store=store, now=1)


async def test_an_export_imported_again_changes_nothing(store):
    raw = HEAD + GOOD + (
        "8,,,harbour,zh-CN rhg/audio,,+15551230103,,44.1234567,-71.5432109,B=2 A=1,public-task,no\n"
    )
    await import_contacts(raw.encode(), store=store, now=1)
    file = io.StringIO()
    writer = csv.DictWriter(file, COLUMNS)
    writer.writeheader()
    writer.writerows([row_of(contact) for contact in await everyone(store)])

    again = await import_contacts(file.getvalue().encode(), store=store, now=2)

    assert (again.created, again.updated, again.unchanged, again.refused) == (0, 0, 2, ())
