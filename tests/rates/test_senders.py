"""Several senders share the people; a daily limit and a second account are kept by the rows."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.domain.delivery import State, Verdict
from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.sender import SLOTS, Sender, shared, slot_of
from dispatcher.service.senders import problems
from dispatcher.settings import Twilio, sealed

TWO = "+15550000001, +15550000002"


def both(i: int) -> tuple[tuple[str, str], ...]:
    return (("whatsapp", f"+1555{3_000_000 + i:07d}"), ("sms", f"+1555{2_000_000 + i:07d}"))


def whatsapp(i: int) -> tuple[tuple[str, str], ...]:
    return both(i)[:1]


@given(st.lists(st.one_of(st.just(0.0), st.floats(0.1, 1000)), min_size=1, max_size=12))
def test_senders_divide_the_people_without_gap_or_overlap(rates):
    senders = shared([
        Sender(key=str(n), number=str(n), transport="sms", rate=rate)
        for n, rate in enumerate(rates)
    ])
    ends = [bound for sender in senders for bound in sender.share]

    assert (ends[0], ends[-1]) == (0, SLOTS)
    assert ends[1:-1:2] == ends[2:-1:2]
    assert all(first < last for first, last in (s.share for s in senders))


def test_people_who_follow_each_other_are_divided_by_the_rates():
    senders = shared([
        Sender(key=str(rate), number="", transport="sms", rate=rate) for rate in (1, 1, 8)
    ])
    found = Counter(
        next(s.rate for s in senders if s.share[0] <= slot_of(address) < s.share[1])
        for address in range(5_000, 6_000)
    )

    assert abs(found[8] - 800) < 20


@pytest.mark.parametrize(("given", "numbers"), [
    ("+1555", [("+1555", 7.0)]), ("+1555,+1556", [("+1555", 7.0), ("+1556", 7.0)]),
    (" +1555 ;\nMG1=100, +1557=0.5 ", [("+1555", 7.0), ("MG1", 100.0), ("+1557", 0.5)]),
    ("", [("", 7.0)]),
])
def test_senders_are_read_from_one_setting(given, numbers):
    twilio = Twilio(sms_from=given, sms_segments_per_second=7)

    assert [(s.number, s.rate) for s in twilio.senders("sms")] == numbers


@pytest.mark.parametrize("given", ["+1555 +1555", "+1555=x", "=5", "+1555=-1"])
def test_what_cannot_be_senders_is_refused(given):
    with pytest.raises(ValueError, match="sms_from"):
        Twilio(sms_from=given)


async def test_a_second_account_must_be_another_one(make_town):
    with pytest.raises(ConfigFault, match="TWILIO_SECOND"):
        await make_town(second={"sms_from": "+1559"})


async def test_each_person_has_one_sender_through_all_messages(make_town):
    town = await make_town(sms_from=TWO)
    await town.bring(60)
    first = await town.warn()
    by = {}
    for n in range(2):
        for c in await town.claim(town.sender(n=n)):
            by[c.to] = c.sent_by
            await town.accepted([c])
    await town.warn("end", msg_type="Cancel", references=first.reference)
    again = {
        c.to: c.sent_by for n in range(2) for c in await town.claim(town.sender(n=n))
    }

    assert again == by
    assert len(by) == 60
    assert sorted(n > 20 for n in Counter(by.values()).values()) == [True, True]
    assert {key for (key,) in await town.rows("sent_by")} == set(by.values())


async def test_each_message_leaves_from_the_sender_that_it_was_claimed_for(
    make_town, standin_with
):
    standin = await standin_with()
    town = await make_town(sms_from=TWO, api_url=standin.url)
    await town.bring(30)
    await town.warn()
    claimed = [c for n in range(2) for c in await town.claim(town.sender(n=n))]
    for c in claimed:
        await town.app.parts.channels["sms"].send(c)

    assert {m["to"]: m["from"] for m in standin.ledger()} == {
        c.to: c.sent_by.rpartition("/")[2] for c in claimed
    }
    assert {m["from"] for m in standin.ledger()} == {"+15550000001", "+15550000002"}


async def test_whoever_is_over_whatsapps_limit_gets_sms_or_waits_a_day(make_town):
    town = await make_town(whatsapp_people_per_day=3)
    await town.bring(5, addresses=whatsapp, channels=("whatsapp",))
    await town.bring(5, first=5, addresses=both, channels=("whatsapp", "sms"))
    await town.warn(hours=48)
    way = town.sender("whatsapp")
    claimed = await town.claim(way)
    await town.accepted(claimed)

    assert len(claimed) == 3
    assert await town.claim(way) == []
    over = [r for r in await town.rows("state", "reason") if r[1]]
    assert over == [("queued", "daily-limit")] * 7
    await town.fall_back()
    rows = await town.rows("transport", "state", "reason")
    rerouted = [r for r in rows if r[1] == "rerouted"]
    assert rerouted == [("whatsapp", "rerouted", "daily-limit")] * len(rerouted)
    assert len(await town.claim()) == len(rerouted)
    assert len(rerouted) + len([r for r in rows if r[1:] == ("queued", "daily-limit")]) == 7
    assert [said for _, said in await problems(town.app.parts)] == [
        "WhatsApp has written to as many people as WhatsApp allows in 24 hours; the others get "
        "SMS or wait."
    ]


async def test_after_a_day_the_next_ones_are_written_to(make_town):
    town = await make_town(whatsapp_people_per_day=2)
    await town.bring(3, addresses=whatsapp, channels=("whatsapp",))
    await town.warn(hours=48)
    way = town.sender("whatsapp")
    await town.accepted(await town.claim(way))
    assert await town.claim(way) == []
    town.pass_by(24 * 3600 - 1)
    assert await town.claim(way) == []
    town.pass_by(1)

    assert len(await town.claim(way)) == 1


async def test_who_was_met_today_may_be_written_to_again(make_town):
    town = await make_town(whatsapp_people_per_day=2)
    await town.bring(2, addresses=whatsapp, channels=("whatsapp",))
    alert = await town.warn()
    way = town.sender("whatsapp")
    await town.accepted(await town.claim(way))
    await town.warn("more", msg_type="Update", references=alert.reference)

    assert len(await town.claim(way)) == 2


async def test_what_failed_for_our_own_rate_is_tried_again_and_what_failed_for_the_person_is_not(
    make_town,
):
    town = await make_town()
    await town.bring(2)
    await town.warn()
    busy, dead = await town.claim()
    await town.accepted([busy, dead])
    await town.receipts([busy], State.FAILED, "30022")
    await town.receipts([dead], State.UNDELIVERED, "30005")
    await town.fall_back()
    assert [r[0] for r in await town.rows("state")] == ["retrying", "undelivered"]
    town.pass_by(200)
    again = await town.claim()
    assert [c.delivery_id for c in again] == [busy.delivery_id]
    await town.accepted(again)
    town.pass_by(3600)
    await town.receipts(again, State.FAILED, "30022")
    await town.fall_back()

    # Not for ever: it was begun more than wait.retry_for ago.
    assert [r[0] for r in await town.rows("state")] == ["failed", "undelivered"]


async def test_the_second_account_takes_over_and_gives_back(make_town, standin_with):
    other = "AC" + "8" * 32
    first, second = await standin_with(outage="503"), await standin_with(account_sid=other)
    town = await make_town(
        api_url=first.url,
        second={"account_sid": other, "api_url": second.url, "sms_from": "+15559999999"},
    )
    await town.bring(40)
    await town.warn()
    parts = town.app.parts
    usual, standby = (town.app._outbox(town.sender(standby=x)) for x in (False, True))
    assert (usual.available(), standby.available()) == (True, False)
    lost = await town.claim(n=12)
    await town.app._record([await parts.channels["sms"].send(c) for c in lost])
    assert (usual.available(), standby.available()) == (False, True)

    moved = await town.claim(town.sender(standby=True))
    outcomes = [await parts.channels["sms"].send(c) for c in moved]
    await town.app._record(outcomes)
    assert {o.verdict for o in outcomes} == {Verdict.ACCEPTED}
    assert [said.partition(" is left alone")[0] for _, said in await problems(parts)] == [
        "The account ending in 77777777"
    ]
    # Nobody whose outcome at the first account is unknown is written to by the second.
    unknown = {i for i, state in await town.rows("id", "state") if state == "unknown"}
    assert len(unknown) == 10
    assert unknown.isdisjoint({c.delivery_id for c in moved})
    assert {m["from"] for m in second.ledger()} == {"+15559999999"}

    # Asked where it was sent.
    asked = first.stats()["lists"], second.stats()["lists"]
    first.configure(outage="")
    assert await parts.lookup.find(lost[0], since=town.clock.now()) is None
    assert await parts.lookup.status(outcomes[0].provider_id, sent_by=moved[0].sent_by) != ("", "")
    assert (first.stats()["lists"], second.stats()["lists"]) == (asked[0] + 1, asked[1])
    assert second.stats()["fetches"] == 1
    town.pass_by(2)
    assert (usual.available(), standby.available()) == (True, False)


async def test_an_account_that_left_the_settings_proves_nothing(make_town, standin_with):
    standin = await standin_with()
    town = await make_town(api_url=standin.url)
    await town.bring(1)
    await town.warn()
    (claimed,) = await town.claim()
    gone = type(claimed)(**{
        **{f: getattr(claimed, f) for f in claimed.__dataclass_fields__}, "sent_by": "old/sms/+1",
    })

    found = await town.app.parts.lookup.find(gone, since=0)

    assert found is not None
    assert found.verdict is Verdict.UNKNOWN
    assert standin.stats()["lists"] == 0


def test_the_estimate_adds_all_senders_up():
    settings = sealed(twilio=Twilio(sms_from="+1555 +1556=9", sms_segments_per_second=1))

    assert settings.twilio.sms_rate == 10


async def test_a_lost_answer_of_a_service_is_found_whatever_number_it_took(
    make_town, standin_with
):
    standin = await standin_with(share_lost=1.0)
    town = await make_town(sms_from="MG" + "1" * 32, api_url=standin.url)
    await town.bring(1)
    await town.warn()
    (claimed,) = await town.claim()
    lost = await town.app.parts.channels["sms"].send(claimed)
    found = await town.app.parts.lookup.find(claimed, since=town.clock.now())

    assert lost.verdict is Verdict.UNKNOWN
    assert found is not None
    assert (found.verdict, found.provider_id) == (Verdict.ACCEPTED, standin.ledger()[0]["sid"])
