"""The engine's own process: reads texts as JSON lines, answers with translations as JSON lines.

It is started by its path with ``python -I`` and imports nothing of ours, so that it is small and
whatever a model does to it (hang, crash, eat memory) happens to nothing else. It never reaches a
network: a model that would fetch something fails instead. Its arguments are the memory in MiB and
the seconds after which the kernel ends it if a single text is still not done.
"""

import json
import os
import resource
import signal
import sys
from collections import OrderedDict
from importlib import import_module
from pathlib import Path
from typing import Any, TextIO

_LOADED = 4  # models held in memory; the longest unused makes room
_MIB = 1 << 20


def main() -> None:
    """Answer until standard input ends."""
    memory, seconds = int(sys.argv[1]), float(sys.argv[2])
    _limit(memory)
    sys.addaudithook(_stay_offline)
    answers = _private_output()
    try:
        import_module("argostranslate.translate")
    except ModuleNotFoundError as fault:
        _say(answers, fault="missing", detail=str(fault.name))
        return
    _say(answers, ready=True)
    models = _Models()
    for line in sys.stdin:
        # An engine that hangs inside a library hears nothing, not even that its parent is gone.
        signal.setitimer(signal.ITIMER_REAL, seconds)
        _say(answers, **_answer(models, json.loads(line)))
        signal.setitimer(signal.ITIMER_REAL, 0)


class _Models:
    """The models in memory, by folder."""

    def __init__(self) -> None:
        self._loaded: OrderedDict[str, Any] = OrderedDict()

    def of(self, folder: str) -> Any:
        from argostranslate.package import Package
        from argostranslate.translate import Language, PackageTranslation

        if folder not in self._loaded:
            pack = Package(Path(folder))
            source = Language(pack.from_code, pack.from_name)
            target = Language(pack.to_code, pack.to_name)
            self._loaded[folder] = PackageTranslation(source, target, pack)
            if len(self._loaded) > _LOADED:
                self._loaded.popitem(last=False)
        self._loaded.move_to_end(folder)
        return self._loaded[folder]


def _answer(models: _Models, asked: dict[str, Any]) -> dict[str, Any]:
    text = asked["text"]
    try:
        for folder in asked["steps"]:
            text = models.of(folder).translate(text)
    except MemoryError:
        return {"n": asked["n"], "fault": "memory", "detail": "MemoryError"}
    except Exception as fault:  # noqa: BLE001 - the libraries raise whatever a bad file provokes
        return {"n": asked["n"], "fault": "broken", "detail": type(fault).__name__}
    return {"n": asked["n"], "text": text}


def _limit(memory: int) -> None:
    os.nice(10)  # sending goes first
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory * _MIB, memory * _MIB))


def _stay_offline(event: str, _arguments: Any) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind"):
        raise PermissionError("the translation engine never reaches a network")


def _private_output() -> TextIO:
    """Standard output for answers alone: what libraries print goes nowhere."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return answers


def _say(answers: TextIO, **said: Any) -> None:
    answers.write(json.dumps(said, ensure_ascii=False) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
