"""Receipts that are kept are answered, whatever else becomes of them."""

import asyncio
from collections.abc import Sequence

from dispatcher.domain.delivery import Receipt, State
from dispatcher.pipeline.intray import Intray


async def test_a_kept_receipt_is_answered_though_what_it_tells_cannot_be_noted() -> None:
    kept: list[Receipt] = []

    async def write(receipts: Sequence[Receipt]) -> None:
        kept.extend(receipts)

    async def told(_: object) -> None:
        raise OSError("the disk")

    intray = Intray(write=write)
    running = asyncio.create_task(intray.run(told))
    receipt = Receipt(provider_id="SM1", state=State.FAILED, at=1, reason="30001")
    async with asyncio.timeout(60):
        await intray.put(receipt)
    running.cancel()

    assert kept == [receipt]
    assert intray.seen == 1
