"""The tree that the rules of the house are held against."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def files(root: Path) -> Sequence[Path]:
    """Every file that is committed or about to be; without git, every file of the tree."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        hidden = {".git", ".venv", "var", "node_modules", "__pycache__"}
        found = [path for path in root.rglob("*") if not hidden & set(path.parts)]
    else:
        found = [root / name for name in listed.stdout.split("\0") if name]
    return [path for path in found if path.is_file()]
