"""The command line: what operators and scripts type; every command is one small module."""

import sys


def main() -> None:
    """The entry point ``tocsin``: runs one command and exits with its code."""
    # Imported here, so that a module of this room can be read without starting the program.
    from dispatcher.cli.program import run

    sys.exit(run(sys.argv[1:]))
