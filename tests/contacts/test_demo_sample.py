import re
from collections import Counter
from pathlib import Path

from contacts.importing import import_contacts
from contacts.profiles import read_communities, read_stations
from contacts.selection import AreaIndex
from dispatcher.domain.area import Area, Geocode
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts

DEMO = Path(__file__).parents[2] / "config" / "demo"
DISTRICTS = {
    "riverside": (44.08, 44.14, -71.56, -71.44), "mill": (44.08, 44.14, -71.44, -71.32),
    "northbank": (44.14, 44.20, -71.52, -71.40),
}


def rectangle(district: str) -> Area:
    south, north, west, east = DISTRICTS[district]
    ring = ((south, west), (south, east), (north, east), (north, west), (south, west))
    code = Geocode(name="DISTRICT", value=district)
    return Area(description=district, polygons=(ring,), geocodes=(code,))


async def load(store: Contacts, groups: Communities) -> None:
    communities, findings = read_communities(
        (DEMO / "communities.yaml").read_bytes(), "communities.yaml"
    )
    stations, more = read_stations((DEMO / "stations.yaml").read_bytes(), "stations.yaml")
    assert (findings, more) == ((), ())
    await groups.put_communities(communities, now=1)
    await groups.put_stations(stations, now=1)
    known = {community.external_id for community in communities}
    result = await import_contacts(DEMO / "contacts.csv", store=store, now=1, communities=known)
    assert result.refused == ()
    assert {warning.code for warning in result.warnings} <= {"number-not-assigned"}


async def test_the_sample_is_large_and_varied_enough_to_show_something(store, groups):
    await load(store, groups)

    people = [contact async for contact in store.export()]
    languages = {one.key for person in people for one in person.languages}
    numbers = Counter(dict(p.addresses).get("sms") or dict(p.addresses)["whatsapp"] for p in people)
    assert len(people) >= 240
    assert {
        "en", "es", "fr", "pt", "ar", "fa", "fa-AF", "uk", "tr", "am", "so", "vi", "zh-Hans", "ru",
        "id", "rhg", "my",
    } <= languages
    assert all(person.exercise for person in people)
    assert sum(count > 1 for count in numbers.values()) >= 5
    assert sum(person.lat is None for person in people) >= 20
    assert sum(person.channels[0] == "whatsapp" for person in people) >= 40
    assert all(re.fullmatch(r"\+1555\d{7}", number) for number in numbers)


async def test_only_the_planted_numbers_end_like_the_stand_ins_troubles(store, groups):
    await load(store, groups)

    planted = [
        number[-4:] async for person in store.export() for _, number in person.addresses
        if int(number[-4:]) < 100
    ]
    assert sorted(planted) == ["0003", "0003", "0005", "0005", "0077"]


async def test_every_community_has_a_leader_and_a_deputy_and_its_station(store, groups):
    await load(store, groups)

    found = await groups.groups()
    stations = {station.external_id for station in await groups.stations()}
    assert len(found) == 9
    assert len(stations) == 4
    assert all(len(group.leaders) >= 2 for group in found)
    for community in await groups.communities():
        assert stations >= set(community.stations) != set()


async def test_each_district_concerns_its_own_communities_and_nobody_elses(store, groups):
    await load(store, groups)

    people = await store.page(after=0, limit=1000)
    reached: Counter[int] = Counter()
    for district in DISTRICTS:
        index = AreaIndex([rectangle(district)])
        met = {
            g.community_id: g.external_id for g in await groups.groups()
            if g.area and index.meets(g.area)
        }
        assert [name.split("-")[0] for name in met.values()] == [district] * 3
        hits = index.concerned(people, groups_inside=frozenset(met))
        for person, hit in zip(people, hits, strict=True):
            assert hit is (person.community_id in met)
            reached[person.contact_id] += hit
    assert set(reached.values()) == {1}
