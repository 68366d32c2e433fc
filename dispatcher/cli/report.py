"""``tocsin report``: what became of an alert, everyone accounted for."""

from enum import StrEnum
from typing import Annotated, Any

import typer

from dispatcher.cli.alert_life import READERS, Identity
from dispatcher.cli.output import AsJson, show_json, tell
from dispatcher.cli.session import Session, acting, opened, run_async, session_of


class Form(StrEnum):
    """How a report is written."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    HTML = "html"


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command(
        "report", epilog="Example: tocsin report 3f2a9c0d11e47b58 --format html > report.html"
    )(report)


def report(
    ctx: typer.Context, alert: Identity,
    form: Annotated[Form, typer.Option("--format", help="How it is written.")] = Form.TEXT,
    as_json: AsJson = False,
) -> None:
    """Print the after-action report of an alert, as things stand now."""
    found = run_async(_report(session_of(ctx), alert))
    if as_json or form is Form.JSON:
        show_json(found)
    else:
        tell(_written(found, form).rstrip("\n"))


async def _report(session: Session, alert: str) -> dict[str, Any]:
    async with opened(session) as app:
        await acting(app, *READERS)
        return await app.desk.report(alert)


def _written(found: dict[str, Any], form: Form) -> str:
    from dispatcher.cli.reports import report_csv, report_html, report_text

    write = {Form.TEXT: report_text, Form.CSV: report_csv, Form.HTML: report_html}[form]
    return write(found)
