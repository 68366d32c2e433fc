"""Argostranslate itself, in its own process, with a model that a script of ours made."""

import os
import shutil
import signal
import zipfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from dispatcher.domain.translation import Untranslated
from dispatcher.words.translation import Engine, Limits, Models

NOW = 1_790_000_000_000
_SAID = {
    "Leave the coast now.": "Abandone la costa ahora.",
    "Call 112 for help.": "Llame al 112 para ayuda.",
    "Stay inside. Go to the beach, now.": "Quédese dentro. Vaya a la playa, ahora.",
    # Faults that the gate must catch, planted in the model.
    "Leave the area within 11 hours.": "Abandone la zona dentro de 1 horas.",
    "Do not enter the area.": "Puede bien entrar en la zona.",
}
_SPOILS: list[Callable[[Path], object]] = [
    lambda f: (f / "model" / "model.bin").write_bytes(b"no model"),
    lambda f: (f / "sentencepiece.model").write_bytes(b"x"),
    lambda f: (f / "metadata.json").write_text("{"),
    lambda f: shutil.rmtree(f / "model"),
]


@pytest.fixture
async def engine(
    made: dict[str, Path], models: Models, tmp_path: Path
) -> AsyncIterator[Callable[..., Engine]]:
    built: list[Engine] = []

    def build(*pairs: str, **options: bool) -> Engine:
        for number, pair in enumerate(pairs):
            models.install(made[pair], now=NOW + number)
        built.append(Engine(models, tmp_path / "engine", Limits(seconds=60), **options))
        return built[-1]

    yield build
    for one in built:
        await one.close()


async def test_it_translates(engine: Callable[..., Engine]) -> None:
    it = engine("en_es")

    said = {text: await it.translate(text, source="en", target="es") for text in _SAID}

    assert said == _SAID


async def test_a_missing_pair_is_one_clear_sentence(engine: Callable[..., Engine]) -> None:
    with pytest.raises(Untranslated, match=r"no model from en to am \(installed: en-es\)"):
        await engine("en_es").translate("Leave.", source="en", target="am")


async def test_pairs_are_chained_only_where_the_settings_allow_it(
    engine: Callable[..., Engine]
) -> None:
    plain = engine("en_es", "es_pt")
    with pytest.raises(Untranslated, match="By way of es it would go: set pivot = true"):
        await plain.translate("Leave the city now.", source="en", target="pt")
    assert plain.targets("en") == ["es"]

    allowed = engine(pivot=True)
    said = await allowed.translate("Leave the city now.", source="en", target="pt")
    assert said == "Deixe a cidade agora."
    assert allowed.targets("en") == ["es", "pt"]


async def test_a_model_that_broke_after_its_installation_is_named(
    engine: Callable[..., Engine], models: Models, made: dict[str, Path]
) -> None:
    it = engine("en_es", "es_en")
    for number, spoil in enumerate(_SPOILS):
        spoil(models.install(made["en_es"], now=NOW + 10 + number).folder)

        with pytest.raises(Untranslated, match=r"The model en-es is broken .*install it again"):
            await it.translate("Leave.", source="en", target="es")

    assert await it.translate("Abandone la zona.", source="es", target="en") == "Leave the area."


async def test_a_newly_installed_model_is_used_without_a_restart(
    engine: Callable[..., Engine], models: Models, made: dict[str, Path], tmp_path: Path
) -> None:
    it = engine("es_en")
    with pytest.raises(Untranslated):
        await it.translate("Leave.", source="en", target="es")

    models.install(made["en_es"], now=NOW + 5)

    assert await it.translate("Leave.", source="en", target="es") == "Abandone."


async def test_a_lost_splitter_is_not_downloaded(
    engine: Callable[..., Engine], models: Models
) -> None:
    it = engine("en_es")
    shutil.rmtree(models.all()[0].folder / "minisbd")

    with pytest.raises(Untranslated, match=r"broken \((PermissionError|URLError)\)"):
        await it.translate("Leave.", source="en", target="es")


async def test_a_killed_engine_comes_back(engine: Callable[..., Engine]) -> None:
    it = engine("en_es")
    await it.warm([("en", "es")])
    first = it.pid
    assert first is not None
    os.kill(first, signal.SIGKILL)

    assert await it.translate("Leave.", source="en", target="es") == "Abandone."
    assert it.pid != first


async def test_the_trained_example_works_too(
    trained: Path, models: Models, tmp_path: Path
) -> None:
    models.install(trained, now=NOW)
    engine = Engine(models, tmp_path / "engine", Limits(seconds=60))

    said = await engine.translate("Go to higher ground.", source="en", target="es")

    assert said == "Vaya a un terreno más alto."
    await engine.close()


def test_the_models_are_small(made: dict[str, Path]) -> None:
    assert all(file.stat().st_size < 20_000 for file in made.values())
    with zipfile.ZipFile(made["en_es"]) as pack:
        assert len({name.split("/")[0] for name in pack.namelist()}) == 1
