"""One command: the room it lives in is imported, run, and its errors become one sentence."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Annotated

import typer

from dispatcher.cli import faults
from dispatcher.cli.output import say
from dispatcher.cli.session import Session

# The module of each command: only what is asked for is imported, so that commands start fast.
COMMANDS = {
    "serve": "serve", "alert": "alerts", "notice": "notice", "stop-all": "stops", "resume": "stops",
    "report": "report", "contacts": "people", "communities": "places", "stations": "places",
    "facts": "facts", "interpreters": "interpreters", "review": "review",
    "sources": "sources", "quarantine": "quarantine",
    "templates": "templates", "readiness": "readiness", "translate": "translation",
    "models": "translation", "whatsapp": "whatsapp", "inbox": "inbox",
    "db": "database", "token": "accounts", "user": "accounts",
    "doctor": "doctor", "golive": "golive", "simulate-provider": "simulate", "demo": "evening",
}
_VERBOSE = ("-v", "-vv", "-vvv", "--verbose")


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code: 0 done, 1 refused or invalid input, 2 wrong usage."""
    _speak_utf8()
    first, others = _globals_apart(arguments)
    try:
        _program(others)(args=[*first, *others], prog_name="tocsin")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(bool(end.code))
    except KeyboardInterrupt:
        return 130
    except Exception as fault:  # noqa: BLE001 - whatever happens, an operator reads one sentence
        say(faults.sentence(fault))
        if any(word in _VERBOSE for word in first):
            faults.tell(fault)
        return 1
    return 0


def _speak_utf8() -> None:
    # JSON is UTF-8 (RFC 8259 section 8.1), and warnings are in every script.
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def _globals_apart(arguments: Sequence[str]) -> tuple[list[str], list[str]]:
    """``--config FILE`` and ``-v`` may stand anywhere; the parser wants them first."""
    first: list[str] = []
    others: list[str] = []
    rest = iter(arguments)
    for word in rest:
        if word == "--":
            others += [word, *rest]
        elif word == "--config":
            first += [word, *([value] if (value := next(rest, None)) is not None else [])]
        elif word in _VERBOSE or word.startswith("--config="):
            first.append(word)
        else:
            others.append(word)
    return first, others


def _program(words: Sequence[str]) -> typer.Typer:
    program = typer.Typer(
        name="tocsin", add_completion=False, no_args_is_help=True, rich_markup_mode=None,
        pretty_exceptions_enable=False, help=_ABOUT,
        epilog="Example: tocsin alert check warning.xml",
    )
    program.callback()(_options)
    command = next((word for word in words if not word.startswith("-")), "")
    asked = COMMANDS.get(command)
    rooms = [asked] if asked else list(dict.fromkeys(COMMANDS.values()))
    for room in rooms:
        import_module(f"dispatcher.cli.{room}").add_to(program)
    return program


_ABOUT = """Sends public warnings in the languages people read, on the ways they use, and accounts
for everyone."""


def _tell(on: bool) -> None:
    if on:
        from dispatcher import __version__

        print(__version__)
        raise typer.Exit


def _options(
    ctx: typer.Context,
    config: Annotated[Path | None, typer.Option(
        metavar="FILE", help="Settings laid over the shipped ones (also TOCSIN_CONFIG)."
    )] = None,
    verbose: Annotated[int, typer.Option(
        "--verbose", "-v", count=True, help="Log more to standard error; twice: everything."
    )] = 0,
    version: Annotated[bool, typer.Option(
        "--version", help="Print the version and end.", is_eager=True, callback=_tell
    )] = False,
) -> None:
    ctx.obj = Session(config=config, verbosity=verbose)
