from dispatcher.domain.area import Area, Circle, Geocode
from dispatcher.domain.community import Community, Station
from dispatcher.domain.contact import Contact, Role, Spoken
from dispatcher.store.communities import Communities
from dispatcher.store.contacts import Contacts

AREA = Area(
    description="Hill", polygons=(((1.0, 2.0), (1.0, 3.0), (2.0, 3.0), (1.0, 2.0)),),
    circles=(Circle(lat=1.0, lon=2.0, radius_km=0.0),), geocodes=(Geocode(name="A", value="1"),),
)
HILL = Community(
    external_id="hill", name="Hill", timezone="Asia/Tokyo", languages=(("es", 0.5), ("uk", 0.25)),
    size=12, area=AREA, literacy=0.5, leaders=("c-2", "c-9", "c-1"), stations=("fm",),
    places=("Hill School",), organisations=("o",), channels=("sms",), notes="Two\nlines",
)


def contact(name: str, **values: object) -> Contact:
    return Contact(
        external_id=name, languages=(Spoken(key="es", given="es"),),
        addresses=(("sms", "+15550000001"),), **values,  # type: ignore[arg-type]
    )


async def test_communities_come_back_as_they_were_put(groups: Communities) -> None:
    plain = Community(external_id="mill", name="Mill")
    await groups.put_communities([HILL, plain], now=1)
    await groups.put_communities([HILL], now=2)

    assert await groups.communities() == [HILL, plain]


async def test_a_profile_is_replaced_and_keeps_its_id(groups: Communities) -> None:
    await groups.put_communities([HILL], now=1)
    (before,) = await groups.groups()
    await groups.put_communities([Community(external_id="hill", name="New")], now=2)

    (after,) = await groups.groups()
    assert (after.community_id, after.name, after.area) == (before.community_id, "New", None)


async def test_leaders_are_in_order_and_who_is_not_imported_is_left_out(
    groups: Communities, store: Contacts
) -> None:
    await groups.put_communities([HILL], now=1)
    await store.put([contact("c-1"), contact("c-2"), contact("c-3")], now=1)
    ids = await store.find(["c-1", "c-2"])

    (group,) = await groups.groups()
    assert group.leaders == (ids["c-2"], ids["c-1"])
    await store.forget("c-2", now=2)
    (group,) = await groups.groups()
    assert group.leaders == (ids["c-1"],)
    assert (await groups.communities())[0].leaders == ("c-9", "c-1")


async def test_where_no_leaders_are_named_those_by_role_stand_in(
    groups: Communities, store: Contacts
) -> None:
    await groups.put_communities([Community(external_id="hill", name="Hill")], now=1)
    await store.put([
        contact("c-1", community="hill", role=Role.DEPUTY), contact("c-2", community="hill"),
        contact("c-3", community="hill", role=Role.LEADER),
    ], now=1)

    ids = await store.find(["c-1", "c-3"])
    assert (await groups.groups())[0].leaders == (ids["c-3"], ids["c-1"])


async def test_a_contact_may_come_before_its_community(
    groups: Communities, store: Contacts
) -> None:
    await store.put([contact("c-1", community="hill")], now=1)
    (bare,) = await groups.groups()
    await groups.put_communities([HILL], now=2)

    (filled,) = await groups.groups()
    (person,) = await store.page(after=0, limit=1)
    assert (bare.name, bare.area) == ("hill", None)
    assert filled.area == AREA
    assert person.community_id == filled.community_id == bare.community_id


async def test_stations_come_back_with_their_ids(groups: Communities) -> None:
    stations = [
        Station(
            external_id="fm", name="Sorrel FM", languages=("es", "uk"), slots=(30, 45), area=AREA
        ),
        Station(external_id="am", name="AM", languages=(), deliver="webhook", address="https://x"),
    ]
    await groups.put_stations(stations, now=1)
    await groups.put_stations(stations[:1], now=2)

    found = await groups.stations()
    assert found == stations
    assert len({station.station_id for station in found}) == 2


async def test_more_profiles_than_one_transaction_holds(groups: Communities) -> None:
    many = [Community(external_id=f"c{n}", name=f"C {n}") for n in range(1500)]

    await groups.put_communities(many, now=1)

    assert len(await groups.groups()) == 1500
