import shutil
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

import pytest

from dispatcher.domain.alert import (
    Alert,
    Info,
    InfoGroup,
    Moment,
    MsgType,
    Scope,
    Status,
)
from dispatcher.domain.area import Area
from dispatcher.domain.message import Kind, Occasion
from dispatcher.words import (
    HazardTable,
    Library,
    Words,
    contents_from_library,
    load_advice,
    load_hazards,
    load_speech,
)

REPOSITORY = Path(__file__).resolve().parents[2]
SENT = 1_790_000_000_000  # 2026-09-21 16:13:20 in Madrid
HOUR = 3_600_000


@pytest.fixture(scope="session")
def templates() -> Path:
    return REPOSITORY / "templates"


@pytest.fixture(scope="session")
def library(templates: Path) -> Library:
    return Library.load(templates)


@pytest.fixture(scope="session")
def table() -> HazardTable:
    return load_hazards(REPOSITORY / "config" / "hazards.toml")


@pytest.fixture(scope="session")
def words(library: Library, table: HazardTable) -> Words:
    advice = load_advice(REPOSITORY / "config" / "actions.toml")
    speech = load_speech(REPOSITORY / "config" / "spoken.toml")
    contents = contents_from_library(library)
    return Words(library, contents, hazards=table, advice=advice, speech=speech)


@pytest.fixture
def reviewed(templates: Path, tmp_path: Path) -> Callable[[Collection[str]], Library]:
    """The shipped library, as if somebody had reviewed some of its languages."""

    def load(languages: Collection[str]) -> Library:
        copy = tmp_path / "templates"
        shutil.copytree(templates, copy)
        for file in copy.glob("*/*.ftl"):
            if file.parent.name in languages:
                text = file.read_text(encoding="utf-8")
                signed = text.replace("# status: draft", "# status: reviewed\n# reviewer: Amina")
                file.write_text(signed, encoding="utf-8")
        return Library.load(copy)

    return load


@pytest.fixture(scope="session")
def block() -> Callable[..., Info]:
    """An info block of the invented Larrow valley."""

    def build(language: str = "en-US", **fields: Any) -> Info:
        usual = {
            "event": "Flash Flood", "headline": "", "areas": (Area(description="Larrow, Kessel"),),
        }
        return Info(language=language, **{**usual, **fields})

    return build


@pytest.fixture(scope="session")
def occasion(block: Callable[..., Info]) -> Callable[..., Occasion]:
    """What is known of a flash-flood alert in Larrow; any field of the occasion can be changed."""

    def build(
        kind: Kind = Kind.WARNING, *, infos: tuple[Info, ...] | None = None,
        alert_infos: tuple[Info, ...] | None = None, hours: float = 5, **fields: Any,
    ) -> Occasion:
        # Without a headline the issuer says nothing of its own, so the templates speak.
        group = (block("und-x", event="Flash Flood"),) if infos is None else infos
        alert = Alert(
            identifier="a1", sender="larrow@example.org", sent=Moment(text="", at=SENT),
            status=Status.ACTUAL, msg_type=MsgType.ALERT, scope=Scope.PUBLIC,
            infos=group if alert_infos is None else alert_infos,
        )
        known: dict[str, Any] = {
            "alert": alert, "group": InfoGroup(position=0, infos=group), "kind": kind,
            "hazard": "flash-flood", "source": "Larrow Civil Protection",
            "zone": "Europe/Madrid", "phone": "+15550100", "code": "K7Q4",
            "link": "https://warn.example/a/K7Q4", "accepted": None,
            "until": Moment(text="", at=SENT + int(hours * HOUR)),
        }
        if kind is not Kind.WARNING:
            known |= {"number": 2, "replaced": Moment(text="", at=SENT - HOUR)}
        return Occasion(**{**known, **fields})

    return build
