"""The engine's process as seen from here: started, asked one text at a time, ended."""

import asyncio
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_WORKER = Path(__file__).with_name("worker.py")
_LONGEST = 1 << 20  # bytes of an answer; more is no translation of a sentence
_INHERITED = ("PATH", "LD_LIBRARY_PATH", "LANG", "LC_ALL", "TMPDIR")


class Lost(Exception):
    """The process hung, ended or talked nonsense; ``str()`` says which. It is dead by now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """*seconds* for one text, *start_seconds* until it is ready, *memory* in MiB."""

    seconds: float = 10.0
    start_seconds: float = 60.0
    memory: int = 3000


class Worker:
    """One process; after :class:`Lost` it is gone and another must be started."""

    def __init__(self, child: asyncio.subprocess.Process, limits: Limits) -> None:
        self._child = child
        self._limits = limits
        self._asked = 0

    @classmethod
    async def start(
        cls, folder: Path, limits: Limits, *, command: Sequence[str] = ()
    ) -> tuple["Worker", dict[str, Any]]:
        """A process that keeps all its files in *folder*, and what it first said.

        Raises :class:`Lost`.
        """
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        # Past the limit that we keep here it ends itself, should we be gone.
        last = str(limits.seconds * 2 + 1)
        words = command or (sys.executable, "-I", str(_WORKER), str(limits.memory), last)
        child = await asyncio.create_subprocess_exec(
            *words, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL, env=_environment(folder), cwd=folder,
            limit=_LONGEST,
        )
        worker = cls(child, limits)
        return worker, await worker._hear(limits.start_seconds)

    async def ask(self, text: str, steps: Sequence[str]) -> dict[str, Any]:
        """Its answer about *text*, put through the models in *steps*; raises :class:`Lost`."""
        self._asked += 1
        line = json.dumps({"n": self._asked, "steps": list(steps), "text": text}) + "\n"
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(line.encode())
            await asyncio.wait_for(self._child.stdin.drain(), self._limits.seconds)
        except (OSError, TimeoutError) as fault:
            raise await self._lost("it ended") from fault
        answer = await self._hear(self._limits.seconds)
        if answer.get("n") != self._asked:
            raise await self._lost("it answered something else than it was asked")
        return answer

    async def close(self) -> None:
        """End it."""
        if self._child.returncode is None:
            self._child.kill()
        if self._child.stdin is not None:
            self._child.stdin.close()
        await self._child.wait()

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._child.pid

    async def _hear(self, seconds: float) -> dict[str, Any]:
        assert self._child.stdout is not None
        try:
            line = await asyncio.wait_for(self._child.stdout.readline(), seconds)
        except TimeoutError as fault:
            raise await self._lost(f"it gave no answer within {seconds:g} seconds") from fault
        except ValueError as fault:
            raise await self._lost("it answered without end") from fault
        except BaseException:
            # Whoever waited is gone: an answer to them must not be taken for the next one.
            await self.close()
            raise
        if not line:
            raise await self._lost("it ended")
        try:
            said = json.loads(line)
        except ValueError as fault:
            raise await self._lost("it answered what is no JSON") from fault
        if not isinstance(said, dict):
            raise await self._lost("it answered what is no JSON object")
        return said

    async def _lost(self, why: str) -> Lost:
        await self.close()
        return Lost(why)


def _environment(folder: Path) -> dict[str, str]:
    """Nothing of ours (secrets least of all), and every folder that the libraries read or make."""
    own = {name: os.environ[name] for name in _INHERITED if name in os.environ}
    inside = {
        "HOME": "", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config",
        "XDG_CACHE_HOME": "cache", "ARGOS_PACKAGES_DIR": "packages",
    }
    # More threads make small models twenty times slower, and take the sender's cores.
    threads = {"ARGOS_INTRA_THREADS": "1", "ARGOS_INTER_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return own | {name: str(folder / part) for name, part in inside.items()} | threads | {
        "ARGOS_DEVICE_TYPE": "cpu",
    }
