"""``tocsin alert``: check, preview, send, and the life of what was sent."""

import typer

from dispatcher.cli import alert_check, alert_compose, alert_life, alert_preview, alert_send


def add_to(program: typer.Typer) -> None:
    """Hang the group into the program."""
    group = typer.Typer(
        help="Check, preview and send alerts, and decide about them.", no_args_is_help=True,
        rich_markup_mode=None, epilog="Example: tocsin alert send warning.xml --wait",
    )
    for room in (alert_check, alert_compose, alert_preview, alert_send, alert_life):
        room.add_to(group)
    program.add_typer(group, name="alert")
