"""No Python file is longer than a newcomer reads in one go."""

from collections.abc import Sequence
from pathlib import Path

MOST_LINES = 300


def test_no_python_file_is_over_300_lines(files: Sequence[Path], root: Path) -> None:
    lengths = {
        str(path.relative_to(root)): len(path.read_text(encoding="utf-8").splitlines())
        for path in files
        if path.suffix == ".py"
    }

    assert {name: lines for name, lines in lengths.items() if lines > MOST_LINES} == {}
