import asyncio
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import event, func, insert, select

from dispatcher.domain.area import Geocode
from dispatcher.domain.contact import Contact, Role, Spoken
from dispatcher.keys import KeyRing
from dispatcher.store.contacts import Contacts
from dispatcher.store.database import Database
from dispatcher.store.schema import addresses, contact_addresses, contacts, deliveries

ES, UK = Spoken(key="es", given="es"), Spoken(key="uk", given="uk-UA", reads=False)


def contact(number: int, **values: Any) -> Contact:
    plain: dict[str, Any] = {
        "external_id": f"c-{number}", "languages": (ES,),
        "addresses": (("sms", f"+1555{number:07d}"),),
    }
    return Contact(**(plain | values))


async def rows(db: Database, table: Any) -> list[Any]:
    async with db.read() as connection:
        return list((await connection.execute(select(table))).all())


async def test_a_person_comes_back_as_planning_needs_them(store: Contacts) -> None:
    await store.put([contact(
        1, languages=(ES, UK), role=Role.DEPUTY, community="harbour", channels=("whatsapp", "sms"),
        addresses=(("sms", "+15550000101"), ("whatsapp", "+15550000102")), lat=44.1, lon=-71.5,
        areas=(Geocode(name="ZIP", value="2"), Geocode(name="ZIP", value="1")), exercise=True,
    )], now=1)

    (person,) = await store.page(after=0, limit=10)

    assert (person.role, person.exercise) == (Role.DEPUTY, True)
    assert (person.lat, person.lon) == (44.1, -71.5)
    assert person.languages == (ES, UK)
    assert [way.channel for way in person.ways] == ["whatsapp", "sms"]
    assert person.areas == (Geocode(name="ZIP", value="1"), Geocode(name="ZIP", value="2"))
    assert person.community_id is not None
    assert await store.people([person.contact_id, 999]) == {person.contact_id: person}
    assert await store.find(["c-1", "c-9"]) == {"c-1": person.contact_id}


async def test_names_and_numbers_are_nowhere_in_the_clear(db: Database, store: Contacts) -> None:
    await store.put([contact(1, name="Amal R.")], now=1)

    held = repr([await rows(db, table) for table in (contacts, addresses, contact_addresses)])
    assert "Amal" not in held
    assert "5550000001" not in held
    assert [c.name async for c in store.export()] == ["Amal R."]


async def test_put_tells_what_it_created_changed_and_left_alone(store: Contacts) -> None:
    first = await store.put([contact(1), contact(2), contact(3)], now=1)
    changed = [contact(1), contact(2, languages=(UK,)), contact(4)]

    assert first == (3, 0, 0)
    assert await store.compare(changed) == (1, 1, 1)
    assert await store.put(changed, now=2) == (1, 1, 1)
    assert await store.put(changed, now=3) == (0, 0, 3)
    assert await store.count() == 4


@pytest.mark.parametrize("change", [
    {"name": "amal r."}, {"role": Role.OFFICER}, {"community": "hill"}, {"languages": (UK,)},
    {"languages": (replace(ES, reads=False),)}, {"channels": ("sms", "voice")}, {"lat": 44.2},
    {"addresses": (("sms", "+15550000002"),)}, {"addresses": (("voice", "+15550000001"),)},
    {"areas": (Geocode(name="A", value="1"),)}, {"consent": "public-task"}, {"exercise": True},
])
async def test_every_change_is_seen_and_comes_back(
    store: Contacts, change: dict[str, Any]
) -> None:
    await store.put([contact(1, name="Amal R.", lat=44.1, lon=-71.5)], now=1)
    wanted = contact(1, **({"name": "Amal R.", "lat": 44.1, "lon": -71.5} | change))

    assert await store.put([wanted], now=2) == (0, 1, 0)

    (found,) = [c async for c in store.export()]
    ways = tuple(dict.fromkeys((*wanted.channels, *(way for way, _ in wanted.addresses))))
    assert found == replace(wanted, channels=ways)


async def test_two_people_share_one_number_and_one_address(db: Database, store: Contacts) -> None:
    number = (("sms", "+15550000101"), ("whatsapp", "+15550000101"))
    await store.put([contact(1, addresses=number), contact(2, addresses=number)], now=1)
    await store.put([contact(3, addresses=number)], now=1)

    people = await store.page(after=0, limit=10)

    assert len({way.address_id for person in people for way in person.ways}) == 1
    assert len(await rows(db, addresses)) == 1


async def test_who_moves_to_another_number_leaves_the_old_one(
    db: Database, store: Contacts, keys: KeyRing
) -> None:
    await store.put([contact(1), contact(2)], now=1)
    await store.put([contact(1, addresses=(("voice", "+15550000009"),))], now=2)

    assert await store.find_by_address(keys.lookup("+15550000001")) == []
    (person,) = await store.find_by_address(keys.lookup("+15550000009"))
    assert [way.channel for way in person.ways] == ["voice"]
    assert await store.sweep_addresses(now=3) == 1
    assert len(await rows(db, addresses)) == 2


async def test_everyone_who_shares_a_number_is_found_by_it(store: Contacts, keys: KeyRing) -> None:
    number = (("sms", "+15550000101"), ("voice", "+15550000101"))
    await store.put([contact(1, addresses=number), contact(2), contact(3, addresses=number)], now=1)

    found = await store.find_by_address(keys.lookup("+15550000101"))

    ids = await store.find(["c-1", "c-3"])
    assert [person.contact_id for person in found] == [ids["c-1"], ids["c-3"]]
    assert await store.find_by_address(keys.lookup("+15559999999")) == []


async def test_an_opt_out_holds_for_its_channel_and_outlives_import_and_forget(
    store: Contacts, keys: KeyRing
) -> None:
    both = contact(1, addresses=(("sms", "+15550000001"), ("whatsapp", "+15550000001")))
    lookup = keys.lookup("+15550000001")
    await store.opt_out(lookup, "sms", at=1, via="inbound")
    await store.opt_out(lookup, "sms", at=2, via="inbound")

    async def opted_out() -> dict[str, bool]:
        (person,) = await store.page(after=0, limit=10)
        return {way.channel: way.opted_out for way in person.ways}

    await store.put([both], now=1)
    assert await opted_out() == {"sms": True, "whatsapp": False}
    await store.put([replace(both, name="changed")], now=2)
    await store.forget("c-1", now=3)
    await store.put([both], now=4)
    assert await opted_out() == {"sms": True, "whatsapp": False}
    await store.opt_in(lookup, "sms")
    assert await opted_out() == {"sms": False, "whatsapp": False}


async def test_forget_removes_the_person_and_what_nobody_else_uses(
    db: Database, store: Contacts
) -> None:
    shared = (("sms", "+15550000101"), ("whatsapp", "+15550000102"))
    await store.put([
        contact(1, name="Amal R.", addresses=shared, areas=(Geocode(name="A", value="1"),), lat=1.0,
                lon=1.0, community="hill"),
        contact(2, addresses=(("sms", "+15550000101"),)),
    ], now=1)

    assert await store.forget("c-1", now=2)
    assert not await store.forget("c-1", now=3)

    assert [c.external_id async for c in store.export()] == ["c-2"]
    assert await store.count() == 1
    assert await store.place_codes() == frozenset()
    assert len(await rows(db, addresses)) == 1
    gone = next(row for row in await rows(db, contacts) if row.forgotten_at)
    assert (gone.name_sealed, gone.lat, gone.languages, gone.digest) == (None, None, "[]", "")
    assert "c-1" not in gone.external_id
    assert await store.put([contact(1)], now=4) == (1, 0, 0)


async def test_an_id_is_never_given_out_twice(db: Database, store: Contacts) -> None:
    await store.put([contact(1), contact(2)], now=1)
    before = {row.id for row in await rows(db, addresses)}
    people = {person.contact_id for person in await store.page(after=0, limit=9)}
    await store.forget("c-2", now=2)
    await store.forget("c-1", now=2)
    await store.put([contact(3), contact(4)], now=3)

    assert not before & {row.id for row in await rows(db, addresses)}
    assert not people & {person.contact_id for person in await store.page(after=0, limit=9)}


async def test_an_address_that_a_message_is_on_its_way_to_goes_later(
    db: Database, store: Contacts
) -> None:
    await store.put([contact(1)], now=1)
    (person,) = await store.page(after=0, limit=1)
    async with db.write() as connection:
        await connection.execute(insert(deliveries).values(
            address_id=person.ways[0].address_id, contact_id=person.contact_id, state="queued"
        ))

    await store.forget("c-1", now=2)
    assert len(await rows(db, addresses)) == 1
    async with db.write() as connection:
        await connection.execute(deliveries.update().values(state="delivered"))
    assert await store.sweep_addresses(now=3) == 1
    assert len(await rows(db, deliveries)) == 1


async def test_pages_go_on_where_the_last_one_ended_and_filter(store: Contacts) -> None:
    await store.put([
        contact(1, role=Role.LEADER), contact(2, exercise=True), contact(3, lat=44.1, lon=-71.5),
        contact(4, lat=10.0, lon=10.0), contact(5, role=Role.OFFICER, exercise=True),
    ], now=1)
    ids = await store.find([f"c-{n}" for n in range(1, 6)])
    names = {key: name for name, key in ids.items()}

    async def page(**wanted: Any) -> list[str]:
        found = await store.page(**({"after": 0, "limit": 10} | wanted))
        return [names[person.contact_id] for person in found]

    assert await page(limit=2) == ["c-1", "c-2"]
    assert await page(after=ids["c-2"], limit=2) == ["c-3", "c-4"]
    assert await page(roles=["leader", "officer"]) == ["c-1", "c-5"]
    assert await page(exercise=True) == ["c-2", "c-5"]
    assert await page(bounds=(44.0, -72.0, 45.0, -71.0)) == ["c-1", "c-2", "c-3", "c-5"]
    assert await page(bounds=(44.1, -71.5, 44.1, -71.5), limit=3) == ["c-1", "c-2", "c-3"]
    assert await page(after=ids["c-5"]) == []


async def test_a_mark_finds_who_was_added_or_changed_since(store: Contacts) -> None:
    assert await store.mark() == 0
    await store.put([contact(1), contact(2)], now=1)
    mark = await store.mark()
    await store.put([contact(1), contact(2, languages=(UK,)), contact(3)], now=1)

    ids = await store.find(["c-2", "c-3"])
    found = await store.page(after=0, limit=10, newer_than=mark)
    assert {person.contact_id for person in found} == set(ids.values())
    assert await store.page(after=0, limit=10, newer_than=await store.mark()) == []


async def test_counts_are_by_community_and_first_language(store: Contacts) -> None:
    await store.put([
        contact(1, community="hill"), contact(2, community="hill", languages=(UK, ES)),
        contact(3, community="hill"), contact(4),
    ], now=1)
    (hill,) = {p.community_id for p in await store.page(after=0, limit=9)} - {None}

    assert await store.registered() == {(hill, "es"): 2, (hill, "uk"): 1, (None, "es"): 1}


async def test_a_page_costs_the_same_few_queries_however_long(
    db: Database, store: Contacts
) -> None:
    await store.put([contact(n, areas=(Geocode(name="A", value="1"),)) for n in range(500)], now=1)
    seen: list[str] = []
    engine = db._reader.sync_engine

    def note(_c: Any, _k: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    await store.page(after=0, limit=500)
    event.remove(engine, "before_cursor_execute", note)

    assert len(seen) <= 4


async def test_imports_at_once_keep_everybody_once(db: Database, store: Contacts) -> None:
    people = [contact(n, community="hill") for n in range(60)]
    batches = [people[start:] for start in range(0, 50, 10)]

    await asyncio.gather(*(store.put(batch, now=1) for batch in batches))

    assert await store.count() == 60
    async with db.read() as connection:
        query = select(func.count(func.distinct(addresses.c.lookup)))
        assert (await connection.execute(query)).scalar_one() == 60


async def test_a_batch_is_whole_or_not_at_all(store: Contacts) -> None:
    broken = contact(2, languages=())

    with pytest.raises(IndexError):
        await store.put([contact(1), broken], now=1)

    assert await store.count() == 0
