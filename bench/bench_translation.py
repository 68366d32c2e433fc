"""How many sentences a second the engine's process and the gate take, with a tiny or a given model.

    python bench/bench_translation.py [--model FILE --from en --to es] [--sentences 1000]
"""

import argparse
import asyncio
import importlib.util
import os
import sys
import tempfile
import time
from itertools import product
from pathlib import Path

from dispatcher.words.gate import Pair, gate, load_glossary
from dispatcher.words.translation import INSTALL, Desk, Engine, Limits, Models, available
from dispatcher.words.translation.protect import FORMS, shield

_ROOT = Path(__file__).resolve().parents[1]
_SENTENCES = [
    f"{act} the {place} {when}." for act, place, when in product(
        ("Leave", "Avoid", "Go to", "Never enter"),
        ("coast", "city", "school", "road", "area", "beach"),
        ("now", "today", "within 12 hours", "before 18:30", "for 3 days", "near the water"),
    )
]


class _Nothing:
    """A memory that forgets at once, so that everything is translated."""

    async def known(self, *_: object, **__: object) -> dict[tuple[str, str], object]:
        return {}

    async def keep(self, *_: object, **__: object) -> None:
        return None


async def main() -> None:
    options = _options()
    with tempfile.TemporaryDirectory() as name:
        models = Models(Path(name) / "models")
        models.install(options.model or _made(Path(name)), now=0)
        engine = Engine(models, Path(name) / "engine", Limits(seconds=60))
        began = time.perf_counter()
        await engine.warm([(options.source, options.target)])
        print(f"start and first text: {time.perf_counter() - began:.2f} s")
        texts = [_SENTENCES[n % len(_SENTENCES)] for n in range(options.sentences)]
        await _bare(engine, texts, options)
        _gate_alone(texts, options)
        await _checked(engine, texts, options)
        print(f"memory of the engine's process: {_memory(engine.pid)} MB")
        await engine.close()


async def _bare(engine: Engine, texts: list[str], options: argparse.Namespace) -> None:
    began, spent = time.perf_counter(), _seconds(engine.pid)
    for text in texts:
        await engine.translate(text, source=options.source, target=options.target)
    _rate("engine alone", texts, began)
    if spent := _seconds(engine.pid) - spent:
        print(f"  {len(texts) / spent:.0f} for each second of its processor time")


def _gate_alone(texts: list[str], options: argparse.Namespace) -> None:
    glossary = load_glossary(_ROOT / "config" / "glossary.toml")
    pairs = [Pair(source=t, target="Abandone la zona ahora mismo.", glossary=glossary,
                  source_language=options.source, language=options.target) for t in texts]
    gate(pairs[0])
    began = time.perf_counter()
    for pair in pairs:
        gate(pair)
    _rate("gate alone", texts, began)


async def _checked(engine: Engine, texts: list[str], options: argparse.Namespace) -> None:
    desk = Desk(
        engine=engine, memory=_Nothing(), now=lambda: 0,  # type: ignore[arg-type]
        glossary=load_glossary(_ROOT / "config" / "glossary.toml"),
    )
    began, usable = time.perf_counter(), 0
    for text in texts:
        (found,) = await desk.render([text], source=options.source, target=options.target)
        usable += found.usable
    _rate("protected, translated and checked", texts, began)
    kept = sum(bool(shield(text, FORMS[0]).kept) for text in texts)
    print(f"  {usable} of {len(texts)} passed the gate; {kept} had something to protect")


def _rate(what: str, texts: list[str], began: float) -> None:
    taken = time.perf_counter() - began
    print(f"{what}: {len(texts) / taken:.0f} sentences a second")


def _seconds(pid: int | None) -> float:
    """Processor time of the engine's process until now; 0 where nobody tells."""
    status = Path(f"/proc/{pid}/stat")
    if not status.is_file():
        return 0.0
    fields = status.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int | None) -> str:
    status = Path(f"/proc/{pid}/status")
    if not status.is_file():
        return "?"
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
    return str(int(line.split()[1]) // 1024)


def _made(folder: Path) -> Path:
    """The tiny package that the tests use too."""
    script = _ROOT / "tests" / "mt" / "make_model.py"
    spec = importlib.util.spec_from_file_location("make_model", script)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    made: Path = module.make(folder)["en_es"]
    return made


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--from", dest="source", default="en")
    parser.add_argument("--to", dest="target", default="es")
    parser.add_argument("--sentences", type=int, default=1000)
    return parser.parse_args()


if __name__ == "__main__":
    if not available():
        sys.exit(print(INSTALL))
    asyncio.run(main())
