"""Each import contract breaks when its rule is broken, and all hold for the tree as it is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGES = ("dispatcher", "channels", "contacts")

# contract, the file that oversteps, what it says
PLANTED = [
    pytest.param("rooms", "dispatcher/utils.py", "", id="a-room-nobody-listed"),
    pytest.param("rooms", "dispatcher/domain/x.py", "import dispatcher.ports", id="upwards"),
    pytest.param("rooms", "dispatcher/cap/x.py", "import dispatcher.store", id="sideways"),
    pytest.param("rooms", "dispatcher/cap/x.py", "import dispatcher.pipeline", id="cap-pipeline"),
    pytest.param("packages", "channels/x.py", "import contacts", id="channels-contacts"),
    pytest.param("packages", "dispatcher/ports/x.py", "import channels", id="ports-channels"),
    pytest.param(
        "only-the-wiring-builds", "dispatcher/web/x.py", "import dispatcher.store", id="web-store"
    ),
    pytest.param(
        "only-the-wiring-builds",
        "dispatcher/pipeline/x.py",
        "import channels.x",
        id="stage-channel",
    ),
    pytest.param(
        "only-the-program-wires", "contacts/x.py", "import dispatcher.wiring", id="contacts-wiring"
    ),
    pytest.param("keys", "dispatcher/web/x.py", "import dispatcher.keys", id="web-keys"),
    pytest.param("pipeline", "contacts/x.py", "import dispatcher.pipeline", id="contacts-pipeline"),
    pytest.param("ports", "dispatcher/simulator/x.py", "import dispatcher.ports", id="simulator"),
    pytest.param(
        "stages", "dispatcher/pipeline/send.py", "import dispatcher.pipeline.track", id="stages"
    ),
    pytest.param("channels", "channels/sms.py", "import channels.whatsapp", id="channels"),
    pytest.param("pure", "dispatcher/pipeline/x.py", "import sqlalchemy", id="pipeline-sql"),
    pytest.param("pure", "dispatcher/domain/x.py", "import aiohttp", id="domain-http"),
    pytest.param("twilio", "dispatcher/web/x.py", "import twilio.rest", id="web-twilio"),
    pytest.param("acyclic", "contacts/x.py", "import contacts.y", id="cycle"),
]

# Modules that a planted import needs to exist.
NEEDED = {
    "channels/x.py": "",
    "channels/sms.py": "",
    "channels/whatsapp.py": "",
    "contacts/y.py": "import contacts.x",
    "dispatcher/pipeline/send.py": "",
    "dispatcher/pipeline/track.py": "",
}


def _lint(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as lint; lint()",
    ]
    command += ["--no-cache", *options]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, timeout=60)


def _plant(tree: Path, name: str, line: str) -> None:
    path = tree / name
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    path.write_text(f"{before}\n{line}\n", encoding="utf-8")


@pytest.fixture
def tree(root: Path, tmp_path: Path) -> Path:
    """A copy of the three packages, so that a violation can be planted in it."""
    for package in PACKAGES:
        shutil.copytree(
            root / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__")
        )
    shutil.copy(root / ".importlinter", tmp_path)
    return tmp_path


def test_the_tree_as_it_is_keeps_every_contract(tree: Path) -> None:
    found = _lint(tree)

    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(("contract", "name", "line"), PLANTED)
def test_a_planted_violation_breaks_its_contract(
    tree: Path, contract: str, name: str, line: str
) -> None:
    for needed, says in NEEDED.items():
        _plant(tree, needed, says)
    _plant(tree, name, line)

    found = _lint(tree, "--contract", contract)

    assert found.returncode == 1
    assert "0 kept, 1 broken" in found.stdout, found.stdout + found.stderr


def test_every_contract_has_a_planted_violation(root: Path) -> None:
    lines = (root / ".importlinter").read_text(encoding="utf-8").splitlines()
    contracts = {
        line[1:-1].rpartition(":")[2] for line in lines if line.startswith("[importlinter:")
    }

    assert {str(case.values[0]) for case in PLANTED} == contracts


def test_every_room_on_the_map_exists(root: Path) -> None:
    text = (root / ".importlinter").read_text(encoding="utf-8")
    listed = set(re.findall(r"\bdispatcher(?:\.\w+)+", text))
    there = {
        ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__")
        for path in (root / "dispatcher").rglob("*.py")
    }

    assert listed - there == set()
