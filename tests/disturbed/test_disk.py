"""A full disk: nothing that was answered is lost, the rest is refused, and it goes on by itself."""

import resource
import subprocess
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import aiohttp
import pytest

PEOPLE = 120


def _limit(town: Any, size: int) -> None:
    """No file of the service may grow beyond *size* bytes."""
    for process in town.processes:
        resource.prlimit(process.pid, resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


async def test_when_no_file_can_grow_it_refuses_and_goes_on_when_one_can(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], tmp_path: Path,
) -> None:
    town = await make_town(latency_ms=40, conc=0)
    town.env["TOCSIN_TWILIO__CONNECTIONS"] = "4"
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap("first"))
    await town.accepted_more_than(10)

    # Of the log only what is written anyway; the database and its log of writes stand still.
    _limit(town, 4096)
    await _fill_and_free(town, cap, alert["id"], lambda: _limit(town, resource.RLIM_INFINITY))


async def _fill_and_free(
    town: Any, cap: Callable[..., str], alert_id: str, free: Callable[[], None]
) -> None:
    answered: dict[str, int] = {}
    kept: list[str] = []
    for n, event in enumerate(("Storm", "Wildfire", "Heatwave")):
        status, answer = await town.post(cap(f"full-{n}", event=event))
        answered[event] = status
        if status < 300:
            kept.append(answer["id"])
    free()
    report = await town.settled(alert_id)
    shown = [(await town.call("GET", f"/api/v1/alerts/{one}"))[0] for one in kept]
    status, after = await town.post(cap("after", event="Tsunami"))
    reports = [await town.settled(one) for one in (*kept, after["id"])]

    taken = {(line["to"], line["body"]) for line in town.simulator.ledger()}
    wanted = PEOPLE * (1 + len(reports))
    verdict = {
        "lost": wanted - len(taken), "doubled": len(town.simulator.ledger()) - len(taken),
        "unproven": report["resent_unproven"] + sum(r["resent_unproven"] for r in reports),
        "answered 2xx and lost": sum(status != 200 for status in shown),
    }
    print("disk full:", answered, verdict)
    assert set(answered.values()) == {503}
    assert status == 201
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0, "answered 2xx and lost": 0}


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 16 MB in memory: the database and its log of writes have room."""
    folder = tmp_path / "small"
    folder.mkdir()
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)], capture_output=True,
        check=False,
    )
    if done.returncode:
        pytest.skip("no file system may be mounted here")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=False)


@pytest.mark.long
async def test_when_the_disk_is_full_it_refuses_and_goes_on_when_there_is_room(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], small_disk: Path,
    tmp_path: Path,
) -> None:
    town = await make_town(
        {"TOCSIN_DATABASE_URL": f"sqlite:///{small_disk}/town.db",
         "TOCSIN_TWILIO__CONNECTIONS": "4"}, latency_ms=40,
    )
    await town.bring(people(PEOPLE))
    await town.serve()
    _, alert = await town.post(cap("first"))
    await town.accepted_more_than(10)
    filler = small_disk / "filler"
    # Unbuffered: what did not fit would be written once more as the file is closed.
    with filler.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 4096)

    await _fill_and_free(town, cap, alert["id"], filler.unlink)


async def test_a_probe_says_that_the_store_cannot_be_written(
    make_town: Any, cap: Callable[..., str]
) -> None:
    town = await make_town()
    await town.serve()
    _limit(town, 4096)
    status, answer = await town.post(cap())

    async with aiohttp.request("GET", f"{town.base}/healthz") as alive:
        assert alive.status == 200
    assert status == 503
    assert "Traceback" not in str(answer)
