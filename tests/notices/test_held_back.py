"""A notice is as safe as an alert: it is not given up while it waits, nor sent twice."""

from typing import Any

from dispatcher.domain.delivery import Outcome, Verdict
from dispatcher.domain.record import Principal
from dispatcher.pipeline.track import record
from dispatcher.service.rounds import Rounds

DUTY = Principal(name="duty", role="admin")


async def test_what_gives_way_to_an_alert_is_not_given_up(office: Any) -> None:
    await office.bring("p1", "en", lat=50.5, lon=10.5)
    await office.send("preparedness", hazard="flood")
    await office.tick()
    (message,) = await office.claim()
    parts = office.app.parts
    await record([Outcome(
        delivery_id=message.delivery_id, attempt=1, verdict=Verdict.NEVER_PROCESSED,
        at=office.clock.now(), reason="20500",
    )], store=parts.sending, tx=parts.db, patience=parts.patience, random=lambda: 0.5)
    alert = await office.warn("Extreme")
    await office.tick()
    office.clock.pass_by(hours=0.6)
    rounds = Rounds(parts, office.app.scenes)
    gave_up = [await rounds.give_up()]
    await office.end(alert)
    await office.tick()
    gave_up.append(await rounds.give_up())

    assert gave_up == [0, 0]
    assert message.delivery_id in {one.delivery_id for one in await office.claim()}


async def test_after_a_return_a_notice_of_before_is_looked_for_as_an_alert_is(
    office: Any,
) -> None:
    await office.bring("p1", "en")
    await office.send("preparedness", hazard="flood")
    await office.app.parts.restored.mark()
    await office.app.desk.resume(who=DUTY)
    await office.tick()  # its people are planned for only now, as if the copy had come between
    (message,) = await office.claim()

    gap = office.app.parts.gap
    assert message.delivery_id > gap.last
    assert gap.covers(message) is not None
