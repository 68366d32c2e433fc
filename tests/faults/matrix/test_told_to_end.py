"""Told to end, a service ends, also one that hangs before it has begun."""

import os
import signal
import socket
import sqlite3
from contextlib import closing
from typing import Any


async def test_told_to_end_behind_anothers_lock_it_ends(make_town: Any, crowd: Any) -> None:
    town = await make_town()
    await town.bring_crowds(crowd(1))

    async def has_its_port() -> bool:
        with socket.socket() as line:
            return line.connect_ex(("127.0.0.1", town.port)) == 0

    with closing(sqlite3.connect(town.env["TOCSIN_DATABASE_URL"].removeprefix("sqlite:///"))) as it:
        it.execute("BEGIN IMMEDIATE")
        service = town.start(shorter={"dispatcher.cli.serve:_LATEST_SECONDS": 0.5})
        await town.until(has_its_port)
        os.kill(service.pid, signal.SIGTERM)

        # The lock alone would be waited for for half a minute.
        assert await service.ended(seconds=25) == 0
