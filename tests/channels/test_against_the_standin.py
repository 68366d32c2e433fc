"""With Tocsin's own provider stand-in: what we conclude is what its ledger says."""

import asyncio
from collections import Counter

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from channels import sms, whatsapp
from channels._twilio import Circuit, Lookup, Signatures, receipt_of
from dispatcher.domain.delivery import State, Verdict
from dispatcher.simulator import Simulator, SimulatorOptions

TOKEN = "simulator"
WHO = {"account_sid": "AC" + "0" * 32, "auth_token": TOKEN}
PEOPLE = 150


@pytest.fixture
async def receiver():
    """Keeps the receipts of rightly signed callbacks, by delivery, and counts the others."""

    class Receiver:
        def __init__(self):
            self.receipts, self.forged, self.url = {}, 0, ""
            self.more = asyncio.Condition()

        async def take(self, request):
            form = await request.post()
            url = f"{self.url}{request.path_qs}"
            proof = request.headers["X-Twilio-Signature"]
            async with self.more:
                self.more.notify_all()
                if not Signatures(TOKEN).signature_ok(url, form, proof):
                    self.forged += 1
                    return web.Response(status=403)
                receipt = receipt_of(form, request.query, at=5)
                self.receipts.setdefault(receipt.delivery_id, []).append(receipt)
            return web.Response(status=204)

    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/webhooks/twilio/status", receiver.take)
    server = TestServer(app)
    await server.start_server()
    receiver.url = str(server.make_url("")).rstrip("/")
    yield receiver
    await server.close()


@pytest.fixture
async def standin_with():
    running = []

    async def start(**knobs):
        # 1,800,000,000: the second that the accounts of these tests live in.
        running.append(Simulator(SimulatorOptions(**knobs), clock=lambda: 1_800_000_000.0))
        await running[-1].start()
        return running[-1]

    yield start
    for simulator in running:
        await simulator.stop()


@pytest.mark.parametrize("kind", [sms, whatsapp])
async def test_unknown_outcomes_are_settled_as_the_ledger_has_them(
    kind, standin_with, account_at, claimed
):
    simulator = await standin_with(
        share_429=0.05, share_5xx_before=0.1, share_5xx_after=0.1, share_reset=0.05,
        share_lost=0.1, contents={"HX1": "Flood at {{1}}"},
    )
    account = account_at(
        simulator.url, circuit=Circuit(in_a_row=1_000, window=1_000), **WHO
    )
    channel = kind.build(
        {"account": account, "sender": "+15550000001", "public_url": "http://127.0.0.1:1"}
    )
    mine = {}
    if kind is whatsapp:
        mine = {"transport": "whatsapp", "content_sid": "HX1", "content_variables": '{"1": "X"}'}
    deliveries = [
        claimed(delivery_id=n, to=f"+1555100{n:04d}", attempt=1, **mine)
        for n in range(1, PEOPLE + 1)
    ]
    outcomes = await asyncio.gather(*[channel.send(d) for d in deliveries])
    ours = {o.provider_id for o in outcomes if o.provider_id}

    async def known(sids):
        return set(sids) & ours

    lookup = Lookup(account, senders={"sms": "+15550000001", "whatsapp": "+15550000001"},
                    known=known)
    for delivery, outcome in zip(deliveries, outcomes, strict=True):
        if outcome.verdict is Verdict.UNKNOWN:
            found = await lookup.find(delivery, since=outcome.at)
            if found:
                assert found.provider_id not in ours
                ours.add(found.provider_id)

    assert ours == {line["sid"] for line in simulator.ledger()}
    verdicts = Counter(o.verdict for o in outcomes)
    assert verdicts[Verdict.UNKNOWN] > 20
    assert verdicts[Verdict.NEVER_PROCESSED] > 1
    assert {o.reason for o in outcomes} >= {"", "20429", "connection-lost"}


async def test_receipts_name_the_delivery_and_forged_ones_are_refused(
    standin_with, receiver, account_at, claimed
):
    simulator = await standin_with(
        share_forged=0.5, share_duplicate=0.3, errors={"9": "undelivered:30005"},
    )
    account = account_at(simulator.url, **WHO)
    channel = sms.build(
        {"account": account, "sender": "+15550000001", "public_url": receiver.url}
    )
    deliveries = [
        claimed(delivery_id=n, to=f"+1555100{n:04d}", attempt=3) for n in range(1, 51)
    ]
    outcomes = await asyncio.gather(*[channel.send(d) for d in deliveries])
    ends = {State.DELIVERED, State.UNDELIVERED}

    def ended():
        return {n: r[-1] for n, r in receiver.receipts.items() if r[-1].state in ends}

    async with asyncio.timeout(60), receiver.more:
        await receiver.more.wait_for(lambda: len(ended()) == 50 and receiver.forged)
    last = ended()
    status = await Lookup(account, senders={}, known=None).status(outcomes[8].provider_id)

    assert {r.attempt for r in last.values()} == {3}
    for outcome in outcomes:
        assert last[outcome.delivery_id].provider_id == outcome.provider_id
        failed = outcome.delivery_id % 10 == 9
        assert last[outcome.delivery_id].reason == ("30005" if failed else "")
    assert status == ("undelivered", "30005")


async def test_a_slow_list_makes_a_message_absent_until_it_shows(
    standin_with, account_at, claimed
):
    """Why absent counts only after two looks."""
    simulator = await standin_with(share_lost=1.0, list_lag=1_000.0)
    account = account_at(simulator.url, **WHO)
    channel = sms.build(
        {"account": account, "sender": "+15550000001", "public_url": "http://127.0.0.1:1"}
    )

    async def known(sids):
        return set()

    lookup = Lookup(account, senders={"sms": "+15550000001"}, known=known)
    outcome = await channel.send(claimed())
    before = await lookup.find(claimed(), since=outcome.at)
    simulator.configure(list_lag=0.0)
    after = await lookup.find(claimed(), since=outcome.at)

    assert (outcome.verdict, before) == (Verdict.UNKNOWN, None)
    assert after.provider_id == simulator.ledger()[0]["sid"]
