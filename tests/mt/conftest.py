"""A tiny model made here, the shared one where it is, and engines that misbehave on purpose."""

import importlib.util
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from dispatcher.words.translation import Engine, Limits, Models

_HERE = Path(__file__).parent
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _HERE.parents[2] / "shared" / "data"))
NOW = 1_790_000_000_000


def have_extra() -> bool:
    return importlib.util.find_spec("argostranslate") is not None


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The packages of ``make_model.py``, made once a session (about a second, no training)."""
    if not have_extra():
        pytest.skip("the extra mt is not installed: pip install '.[mt]'")
    spec = importlib.util.spec_from_file_location("make_model", _HERE / "make_model.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.make(tmp_path_factory.mktemp("packages"))  # type: ignore[no-any-return]


@pytest.fixture(scope="session")
def trained() -> Path:
    """The trained example beside the project, where it is."""
    file = _DATA / "mt" / "en_es.argosmodel"
    if not have_extra():
        pytest.skip("the extra mt is not installed: pip install '.[mt]'")
    if not file.is_file():
        pytest.skip("the shared example model is not here")
    return file


@pytest.fixture
def models(tmp_path: Path) -> Models:
    return Models(tmp_path / "models")


@pytest.fixture
def scripted(tmp_path: Path) -> Callable[..., Engine]:
    """An engine whose process is the given script instead of argostranslate."""

    def build(script: str, **options: object) -> Engine:
        file = tmp_path / "engine.py"
        file.write_text(_PRELUDE + script, encoding="utf-8")
        pair = SimpleNamespace(
            source="en", target="es", pair="en-es", sha256="0" * 64, folder=tmp_path
        )
        known = SimpleNamespace(all=lambda: [pair])
        limits = Limits(seconds=60, start_seconds=60)
        return Engine(
            known, tmp_path / "engine", options.pop("limits", limits), pause=0.0,  # type: ignore[arg-type]
            command=(sys.executable, "-I", str(file), str(tmp_path / "starts")),
            **options,  # type: ignore[arg-type]
        )

    return build


# Counts its starts in a file, says that it is ready, and offers a way to answer.
_PRELUDE = """
import json, os, signal, sys, time
with open(sys.argv[1], "a") as file:
    file.write("x")
start = os.path.getsize(sys.argv[1])
def say(**what):
    print(json.dumps(what), flush=True)
def asked():
    for line in sys.stdin:
        yield json.loads(line)
"""


@pytest.fixture
def starts(tmp_path: Path) -> Iterator[Callable[[], int]]:
    yield lambda: (tmp_path / "starts").stat().st_size
