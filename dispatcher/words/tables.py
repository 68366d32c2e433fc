"""Tables that operators edit: TOML in UTF-8, with one sentence for a file that cannot be read."""

import tomllib
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from dispatcher.domain.errors import ConfigFault

_Faults = Callable[[Mapping[str, object], str], Iterable[str]]


def table_in(path: Path, faults: _Faults) -> dict[str, Any]:
    """What *path* holds; raises ``ConfigFault`` with all that *faults* finds in it."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigFault(f"{path.name} cannot be read: {error}; correct the file.") from error
    if found := list(faults(content, path.name)):
        raise ConfigFault("\n".join(found))
    return content
