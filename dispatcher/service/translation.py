"""The parts of machine translation as the settings want them, built when they are asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.engine import make_url

from dispatcher.settings import Settings, shipped
from dispatcher.store.translations import Translations
from dispatcher.words.gate import load_glossary
from dispatcher.words.translation import Desk, Engine, Limits, Models

if TYPE_CHECKING:  # a list of models needs nothing of what the program is made of
    from dispatcher.wiring import Parts


def models_of(settings: Settings) -> Models:
    """The folder of installed models: beside the database file unless the settings name one."""
    if settings.translation.models_dir != Path():
        return Models(settings.translation.models_dir)
    url = make_url(settings.database_url)
    beside = url.get_backend_name() == "sqlite" and url.database not in (None, "", ":memory:")
    return Models((Path(url.database or "").parent if beside else Path("var")) / "models")


def engine_of(settings: Settings, models: Models | None = None) -> Engine:
    """The engine; nothing is started before the first text."""
    wanted = settings.translation
    models = models or models_of(settings)
    return Engine(
        models, models.folder / ".engine", pivot=wanted.pivot,
        limits=Limits(seconds=wanted.seconds, memory=wanted.memory_mb),
    )


def desk_of(parts: "Parts", engine: Engine) -> Desk:
    """Sentences by memory, engine and gate."""
    return Desk(
        engine=engine, memory=Translations(parts.db), now=parts.clock.now,
        glossary=load_glossary(shipped("config") / "glossary.toml"),
    )
