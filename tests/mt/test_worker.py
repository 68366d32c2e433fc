"""The engine's own process under a stand-in for argostranslate: its limits, not its words."""

import socket
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from dispatcher.domain.translation import EngineDown, Untranslated
from dispatcher.words.translation import Engine, Limits, process

_PACKAGE = """
class Package:
    from_code, from_name, to_code, to_name = "en", "English", "es", "Spanish"
    def __init__(self, path): pass
"""
_TRANSLATE = """
import os, socket, sys, time
class Language:
    def __init__(self, code, name): pass
class PackageTranslation:
    def __init__(self, source, target, package): pass
    def translate(self, text):
        verb, _, rest = text.partition(" ")
        if verb == "connect":
            socket.create_connection(("127.0.0.1", int(rest))).close()
        if verb == "resolve":
            socket.getaddrinfo(rest, 80)
        if verb == "eat":
            bytearray(int(rest) << 20)
        if verb == "print":
            print(rest); os.write(1, rest.encode())
        if verb == "hang":
            while True: time.sleep(0.01)
        return text.upper()
"""


@pytest.fixture
async def build(tmp_path: Path) -> AsyncIterator[Callable[..., Engine]]:
    """An engine whose process is the real worker on the stand-in."""
    library = tmp_path / "library" / "argostranslate"
    library.mkdir(parents=True)
    for name, text in {"__init__": "", "package": _PACKAGE, "translate": _TRANSLATE}.items():
        (library / f"{name}.py").write_text(text, encoding="utf-8")
    worker = Path(process.__file__).with_name("worker.py")
    built: list[Engine] = []

    def make(*, seconds: float = 60, memory: int = 700, last: float = 60) -> Engine:
        start = (
            f"import runpy, sys; sys.path.insert(0, {str(library.parent)!r}); "
            f"sys.argv = ['worker', '{memory}', '{last}']; "
            f"runpy.run_path({str(worker)!r}, run_name='__main__')"
        )
        pair = SimpleNamespace(
            source="en", target="es", pair="en-es", sha256="0" * 64, folder=tmp_path
        )
        built.append(Engine(
            SimpleNamespace(all=lambda: [pair]), tmp_path / "engine",  # type: ignore[arg-type]
            Limits(seconds=seconds), pause=0, command=(sys.executable, "-I", "-c", start),
        ))
        return built[-1]

    yield make
    for engine in built:
        await engine.close()


async def say(engine: Engine, text: str) -> str:
    return await engine.translate(text, source="en", target="es")


async def test_it_reaches_no_network_not_even_this_machine(build: Callable[..., Engine]) -> None:
    engine = build()
    with socket.create_server(("127.0.0.1", 0)) as server:
        for text in (f"connect {server.getsockname()[1]}", "resolve localhost"):
            with pytest.raises(Untranslated, match=r"broken \(PermissionError\)"):
                await say(engine, text)


async def test_it_has_no_more_memory_than_it_may(build: Callable[..., Engine]) -> None:
    engine = build(memory=700)
    assert await say(engine, "eat 100") == "EAT 100"
    with pytest.raises(Untranslated, match="needs more memory than it may have"):
        await say(engine, "eat 800")
    assert await say(engine, "eat 100") == "EAT 100"


async def test_what_a_library_prints_is_no_answer(build: Callable[..., Engine]) -> None:
    assert await say(build(), 'print {"n": 1, "text": "x"}') == 'PRINT {"N": 1, "TEXT": "X"}'


async def test_it_ends_itself_should_nobody_do_it(build: Callable[..., Engine]) -> None:
    """Had we died, nobody would end an engine that hangs: its own clock does."""
    with pytest.raises(EngineDown, match="failed twice: it ended"):
        await say(build(last=0.2), "hang")
