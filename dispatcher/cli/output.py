"""What commands print: one JSON document, or plain tables and sentences for people."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Annotated, Any

import typer

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Limit = Annotated[int, typer.Option(min=1, max=1000, help="How many at most.")]
Cursor = Annotated[int | None, typer.Option(help="Where the page before ended.")]

_WIDE = 200  # columns where no terminal says how many it has


def show_json(document: Any) -> None:
    """One JSON document (UTF-8) on standard output."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """A sentence on standard error."""
    print(text, file=sys.stderr, flush=True)


def tell(text: str) -> None:
    """A line on standard output, at once."""
    print(text, flush=True)


def table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """Rows under headings on standard output; None is an empty cell."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(
        width=None if sys.stdout.isatty() else _WIDE, highlight=False, markup=False, emoji=False
    )
    drawn = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in headings:
        drawn.add_column(heading, overflow="fold")
    for row in rows:
        drawn.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    console.print(drawn)


def findings(found: Iterable[dict[str, Any]]) -> None:
    """Findings one a line, each with its place."""
    for one in found:
        line = f"line {one['line']}: " if one.get("line") else ""
        tell(f"  {one.get('severity', 'error')} {one['code']}: {line}{one['message']}")


def remarks(found: dict[str, Any]) -> None:
    """How plainly an alert speaks, if it was asked about: one remark a line."""
    clarity = found.get("clarity") or {"texts": [], "remarks": []}
    if clarity["remarks"]:
        tell("\nIs it plain? (These remarks hold nothing back.)")
    for one in clarity["remarks"]:
        tell(f"  {one['language']} {one['path'].removeprefix('/alert/')}: {one['message']}")
    for text in clarity["texts"]:
        if text["grade"] is not None:
            tell(f"  {text['language']}: {text['words']} words, {text['grade']} school years")
