"""Sources in the settings: every fault at once, each with its key; paths beside the file."""

from pathlib import Path
from typing import Any

import pytest

from dispatcher.domain.errors import ConfigFault
from dispatcher.service.sources import routes
from dispatcher.settings import load


def _load(tmp_path: Path, text: str) -> Any:
    (tmp_path / "own.toml").write_text(text)
    return load(tmp_path / "own.toml")


@pytest.mark.parametrize(("given", "said"), [
    ('kind = "atom"', "sources__x__url (TOCSIN_SOURCES__X__URL): is missing"),
    ('kind = "rss"\nurl = "ftp://a.example/f"', "sources__x__url"),
    ('kind = "rss"\nurl = "http://[broken"', "sources__x__url"),
    ('kind = "folder"', "sources__x__folder"),
    ('kind = "naads"', "sources__x__hosts"),
    ('kind = "naads"\nhosts = ["a.example"]', "sources__x__hosts"),
    ('kind = "naads"\nhosts = ["a.example:99999"]', "sources__x__hosts"),
    ('kind = "naads"\nhosts = ["a:1"]\narchives = ["a"]', "sources__x__archives"),
    ('kind = "folder"\nfolder = "d"\nurl = "http://a.example"', "sources__x__url"),
    ('url = "http://a.example"', "no meaning for a source of kind post"),
    ('kind = "pigeon"', "sources__x__kind"),
    ('kind = "atom"\nurl = "http://a.example"\ninterval = -1', "sources__x__interval"),
])
def test_a_source_that_cannot_work_is_refused_by_key(
    tmp_path: Path, given: str, said: str
) -> None:
    with pytest.raises(ConfigFault) as caught:
        _load(tmp_path, f"[sources.x]\n{given}\n")

    assert said in str(caught.value)


def test_all_faults_are_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigFault) as caught:
        _load(tmp_path, '[sources.a]\nkind = "atom"\nzone = "Mars/Base"\n[sources.b]\n'
              'kind = "folder"\nhosts = ["x"]\n')

    for key in ("a__url", "a__zone", "b__folder", "b__hosts"):
        assert f"sources__{key} " in str(caught.value)


def test_what_is_set_up_is_what_is_looked_at(tmp_path: Path) -> None:
    settings = _load(tmp_path, """
[sources.met]
kind = "atom"
url = "https://met.example/feed"
[sources.drop]
kind = "folder"
folder = "incoming"
[sources.canada]
kind = "naads"
hosts = ["one.example:8080"]
interval = 30
[sources.token]
senders = ["duty@town.example"]
""")

    found = {route.name: (route.kind, route.interval) for route in routes(settings)}

    assert found == {"met": ("atom", 60), "drop": ("folder", 2), "canada": ("naads", 30)}
    assert settings.sources["drop"].folder == tmp_path / "incoming"
