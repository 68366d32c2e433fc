"""What is wrong with a sender is told once, under one name, and looked up once."""

from dispatcher.domain.delivery import Receipt, State
from dispatcher.service.senders import met, problems

TWO = "+15550000001, +15550000002"


def whatsapp(i: int) -> tuple[tuple[str, str], ...]:
    return (("whatsapp", f"+1555{3_000_000 + i:07d}"),)


async def test_the_limit_is_looked_up_once_for_all_senders(make_town, monkeypatch):
    town = await make_town(whatsapp_people_per_day=3, whatsapp_from=TWO)
    troubles, asked = town.app.parts.troubles, []

    async def met_today(transport, *, now):
        asked.append(transport)
        return 0

    monkeypatch.setattr(troubles, "met_today", met_today)
    await problems(town.app.parts)

    assert asked == ["whatsapp"]


async def test_a_fault_of_the_sender_is_told_once(make_town, standin_with, capsys):
    standin = await standin_with(errors={str(digit): 21606 for digit in range(10)})
    town = await make_town(api_url=standin.url)
    await town.bring(20)
    await town.warn()
    for c in await town.claim():
        await town.app._record([await town.app.parts.channels["sms"].send(c)])
        town.pass_by(2)

    assert capsys.readouterr().out.count("sender.trouble") == 1
    told = [said for _, said in await problems(town.app.parts)]
    assert len(told) == 1
    assert "(code 21606, " in told[0]
    town.pass_by(601)
    assert await problems(town.app.parts) == []


async def test_a_receipt_that_tells_of_our_rate_slows_the_sender_down(make_town):
    town = await make_town(sms_segments_per_second=50, sms_from=TWO)
    await town.bring(4)
    await town.warn()
    one, other = town.sender(), town.sender(n=1)
    claimed = await town.claim(one)
    await town.accepted(claimed)
    await met(town.app.parts, [Receipt(
        provider_id="SM1", state=State.FAILED, at=town.clock.now(), reason="30022",
        delivery_id=claimed[0].delivery_id, attempt=1,
    )])

    budget = town.app.parts.budget
    assert [await budget.share(s.key) for s in (one, other)] == [50, 100]
    assert [said for _, said in await problems(town.app.parts)] == [
        "Sender +15550000001 (SMS) sends more slowly, because the provider took no more at its "
        "full rate."
    ]


async def test_what_an_answer_and_a_receipt_tell_of_one_sender_is_one_trouble(
    make_town, standin_with, capsys
):
    standin = await standin_with(errors={str(digit): 63017 for digit in range(10)})
    town = await make_town(whatsapp_from="+15550000001", api_url=standin.url)
    await town.bring(2, addresses=whatsapp, channels=("whatsapp",))
    await town.warn()
    way = town.sender("whatsapp")
    one, other = await town.claim(way)
    await town.accepted([one, other])
    parts = town.app.parts
    await town.app._record([await parts.channels["whatsapp"].send(one)])
    town.pass_by(2)
    await met(parts, [Receipt(
        provider_id="SM1", state=State.FAILED, at=town.clock.now(), reason="63017",
        delivery_id=other.delivery_id, attempt=1,
    )])

    assert capsys.readouterr().out.count("sender.trouble") == 1
    assert [said for _, said in await problems(parts)] == [
        "Sender +15550000001 (WhatsApp) sends more slowly, because the provider took no more at "
        "its full rate."
    ]
