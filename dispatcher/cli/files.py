"""Files as commands take them: a path, or ``-`` for standard input."""

import sys
from pathlib import Path

from dispatcher.domain.errors import Refused

STANDARD_INPUT = "-"
MOST_BYTES = 100_000_000  # more than that is no document that any command takes


def read(name: str, *, most: int = MOST_BYTES) -> bytes:
    """The first *most* bytes of a file, or of standard input; raises ``Refused``."""
    try:
        if name == STANDARD_INPUT:
            return sys.stdin.buffer.read(most)
        with Path(name).open("rb") as file:
            return file.read(most)
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise Refused(
            f"{name} cannot be read ({reason}); check the path and its permissions."
        ) from fault
