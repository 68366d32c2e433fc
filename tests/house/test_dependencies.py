"""A fresh installation has every library that the program imports."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from importlib.metadata import packages_distributions
from pathlib import Path

OURS = {"dispatcher", "channels", "contacts"}
# An extra that need not be here, under the name that its package has.
OTHERWISE_NAMED = {"argostranslate": "argos-translate-lt"}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", name)[0]).lower()  # type: ignore[index]


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_every_imported_library_is_declared(files: Sequence[Path], root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    offered = project["dependencies"] + [n for e in extras if e != "dev" for n in extras[e]]
    declared = {_plain(name) for name in offered}
    sources = [
        path for path in files if path.suffix == ".py" and path.relative_to(root).parts[0] in OURS
    ]
    imported = {name for path in sources for name in _imported(path)}
    owners = packages_distributions()

    undeclared = {
        name
        for name in imported - OURS - set(sys.stdlib_module_names)
        if not set(map(_plain, owners.get(name, [OTHERWISE_NAMED.get(name, name)]))) & declared
    }

    assert undeclared == set()
