"""Our three import names are our own, and no module has a name that says nothing."""

from collections.abc import Sequence
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

SAYS_NOTHING = {"utils", "util", "helpers", "helper", "manager", "misc", "common_utils"}


@pytest.mark.parametrize("name", ["dispatcher", "channels", "contacts"])
def test_no_dependency_brings_one_of_our_import_names(name: str) -> None:
    # `channels` is Django Channels elsewhere: with two owners, either one's code might run.
    assert set(packages_distributions().get(name, [])) <= {"tocsin"}


def test_every_module_is_named_after_what_it_is_for(files: Sequence[Path], root: Path) -> None:
    parts = {
        part
        for path in files
        if path.suffix == ".py"
        for part in path.relative_to(root).with_suffix("").parts
    }

    assert parts & SAYS_NOTHING == set()
