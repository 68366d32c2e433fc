"""What a user may read is free of the words that frighten or that only insiders know."""

import re
from collections.abc import Sequence
from pathlib import Path

# Templates, settings, commands, pages, the wording of channels, documents.
READ_BY_USERS = (
    "templates/",
    "config/",
    "dispatcher/cli/",
    "dispatcher/web/",
    "dispatcher/words/",
    "channels/",
    "docs/",
    "README.md",
)
UNWANTED = re.compile(r"\b(crisis|crises|MICIC|EW4All)\b", re.IGNORECASE)
TEXT = {
    ".ftl",
    ".toml",
    ".yaml",
    ".yml",
    ".csv",
    ".html",
    ".j2",
    ".js",
    ".md",
    ".py",
    ".txt",
    ".svg",
}


def test_no_text_that_a_user_reads_has_an_unwanted_word(files: Sequence[Path], root: Path) -> None:
    found = [
        f"{name}:{number}"
        for path in files
        if (name := path.relative_to(root).as_posix()).startswith(READ_BY_USERS)
        and path.suffix in TEXT
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if UNWANTED.search(line)
    ]

    assert found == []
