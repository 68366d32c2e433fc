"""In which order people are written to, as the claim hands them out one after the other."""

from dispatcher.domain.delivery import Claimed


async def taken(town, n: int) -> list[Claimed]:
    return [c for _ in range(n) for c in await town.claim(n=1)]


async def test_languages_take_turns_however_many_people_they_have(make_town):
    town = await make_town()
    await town.bring(27, language="en")
    await town.bring(2, first=27, language="es")
    await town.bring(1, first=29, language="ar")
    await town.warn()

    order = [c.language for c in await taken(town, 30)]

    assert set(order[:3]) == {"en", "es", "ar"}
    assert set(order[3:5]) == {"en", "es"}
    assert set(order[5:]) == {"en"}


async def test_by_severity_then_urgency_whatever_came_first(make_town):
    town = await make_town()
    await town.bring(2)
    alerts = {}
    for severity in ("Minor", "Moderate", "Extreme", "Severe"):
        alert = await town.warn(severity, severity=severity, event=severity)
        alerts[alert.id] = severity

    order = [alerts[c.alert_id] for c in await taken(town, 8)]

    assert order == [s for s in ("Extreme", "Severe", "Moderate", "Minor") for _ in range(2)]


async def test_an_ending_goes_with_the_priority_of_what_it_ends(make_town):
    town = await make_town()
    await town.bring(2)
    grave = await town.warn("grave", severity="Extreme")
    await town.accepted(await town.claim())
    await town.warn("frost", severity="Severe", event="Frost")
    end = await town.warn("end", msg_type="Cancel", references=grave.reference)

    assert [c.alert_id for c in await taken(town, 2)] == [end.id] * 2
