"""Documents for the tests of the CAP room: our own, and the shared real ones where present."""

import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

_HERE = Path(__file__).parent
_DATA = Path(os.environ.get("TOCSIN_TEST_DATA", _HERE.parents[2] / "shared" / "data"))


@pytest.fixture
def fixture_bytes() -> Callable[[str], bytes]:
    return lambda name: (_HERE / "fixtures" / name).read_bytes()


@pytest.fixture
def flood(fixture_bytes: Callable[[str], bytes]) -> str:
    return fixture_bytes("flood-1.2.xml").decode()


@pytest.fixture
def edited(flood: str) -> Callable[..., bytes]:
    """The flood document with each *old* replaced once by its *new*."""

    def edit(*changes: tuple[str, str]) -> bytes:
        text = flood
        for old, new in changes:
            assert old in text
            text = text.replace(old, new, 1)
        return text.encode()

    return edit


@pytest.fixture
def with_area(edited: Callable[..., bytes]) -> Callable[[str], bytes]:
    """The flood document with only this inside its first area."""
    polygon = "<polygon>47.00,8.00 47.00,8.10 47.10,8.10 47.10,8.00 47.00,8.00</polygon>"

    def build(inside: str) -> bytes:
        text = edited().decode()
        start = text.index(polygon)
        end = text.index("</area>", start)
        return (text[:start] + inside + text[end:]).encode()

    return build


@pytest.fixture
def shared_cap() -> Path:
    folder = _DATA / "cap"
    if not folder.is_dir():
        pytest.skip("the shared alerts are not here")
    return folder


@pytest.fixture
def shared_index(shared_cap: Path) -> dict[str, dict[str, Any]]:
    rows = json.loads((shared_cap / "index.json").read_text(encoding="utf-8"))
    return {row["file"].removeprefix("cap/"): row for row in rows}


@pytest.fixture
def schemas() -> dict[str, etree.XMLSchema]:
    folder = _DATA / "schemas"
    if not folder.is_dir():
        pytest.skip("the official schemas are not here")
    names = {"1.0": "cap10.xsd", "1.1": "cap11.xsd", "1.2": "CAP-v1.2.xsd"}
    return {v: etree.XMLSchema(file=str(folder / name)) for v, name in names.items()}
