"""Redis gone at the start, in the middle, and back empty: nobody is lost, nobody gets it twice."""

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from typing import Any

import pytest
from town import free_port

PEOPLE = 80


@dataclass
class OwnRedis:
    """A Redis (or Valkey) of the test's own: it may be killed and emptied."""

    program: str
    folder: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        """Begin, always empty."""
        self.process = subprocess.Popen(
            [self.program, "--port", str(self.port), "--bind", "127.0.0.1", "--save", "",
             "--appendonly", "no"],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + 60
        while time.monotonic() < end:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise TimeoutError("the own Redis does not listen")

    def kill(self) -> None:
        """Gone at once."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@pytest.fixture
def own_redis(tmp_path: Path) -> Iterator[OwnRedis]:
    """Not yet started."""
    program = which("redis-server") or which("valkey-server")
    if program is None:
        pytest.skip("there is neither redis-server nor valkey-server")
    redis = OwnRedis(program, tmp_path)
    yield redis
    redis.kill()


@pytest.mark.long
async def test_without_redis_it_sends_and_with_an_empty_one_too(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], own_redis: Any,
) -> None:
    town = await make_town({
        "TOCSIN_REDIS_URL": own_redis.url, "TOCSIN_TWILIO__CONNECTIONS": "4",
        "TOCSIN_TWILIO__SMS_SEGMENTS_PER_SECOND": "200",
    }, latency_ms=30)
    await town.bring(people(PEOPLE))
    await town.serve()  # Redis has never been there

    ids = []
    for n, (event, happens) in enumerate((
        ("Flood", own_redis.start), ("Storm", own_redis.kill), ("Wildfire", own_redis.start),
    )):
        _, alert = await town.post(cap(f"redis-{n}", event=event))
        ids.append(alert["id"])
        await town.accepted_more_than(n * PEOPLE + PEOPLE // 4)
        before = town.simulator.stats()["accepted"]
        happens()
        await town.accepted_more_than(before + PEOPLE // 4)
        await town.settled(alert["id"])

    taken = {(line["to"], line["body"]) for line in town.simulator.ledger()}
    verdict = {
        "lost": 3 * PEOPLE - len(taken), "doubled": len(town.simulator.ledger()) - len(taken),
        "unproven": sum([(await town.report(one))["resent_unproven"] for one in ids]),
    }
    print("Redis gone at the start, back, gone, back empty:", verdict)
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0}
