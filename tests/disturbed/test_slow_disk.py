"""A disk that takes long for every flush makes it slower, not wrong."""

import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PEOPLE = 60
_SHIM = r"""
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>
static void wait_a_while(void) {
    const char *ms = getenv("FLUSH_MS");
    if (ms) usleep(atoi(ms) * 1000);
}
int fsync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fsync");
    wait_a_while();
    return real(fd);
}
int fdatasync(int fd) {
    int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
    wait_a_while();
    return real(fd);
}
"""


@pytest.fixture
def slow_flush(tmp_path: Path) -> str:
    """A library that makes flushes slow."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None:
        pytest.skip("there is no C compiler")
    source, library = tmp_path / "slow.c", tmp_path / "slow.so"
    source.write_text(_SHIM)
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"], check=True
    )
    return str(library)


@pytest.mark.long
@pytest.mark.parametrize("milliseconds", [100, 500])
async def test_everybody_is_reached_once(
    make_town: Any, people: Callable[..., str], cap: Callable[..., str], slow_flush: str,
    milliseconds: int,
) -> None:
    town = await make_town()
    await town.bring(people(PEOPLE))
    await town.serve(LD_PRELOAD=slow_flush, FLUSH_MS=str(milliseconds))

    began = time.monotonic()
    status, alert = await town.post(cap())
    answered = time.monotonic() - began
    report = await town.settled(alert["id"])

    verdict = town.verdict(PEOPLE, report)
    print(f"flush {milliseconds} ms: CAP answered after {answered:.2f} s, all settled after "
          f"{time.monotonic() - began:.1f} s", verdict)
    assert status == 201
    assert verdict == {"lost": 0, "doubled": 0, "unproven": 0}
