"""``tocsin alert check``: whether CAP documents can be used, and everything wrong with them."""

import os
from collections.abc import Sequence
from typing import Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.output import AsJson, findings, show_json, tell
from dispatcher.cli.session import Session, session_of
from dispatcher.domain.errors import Refused


def add_to(group: typer.Typer) -> None:
    """Register the command."""
    group.command("check", epilog="Example: tocsin alert check warning.xml update.xml")(check)


def check(
    ctx: typer.Context,
    names: Annotated[list[str], typer.Argument(
        metavar="FILE...", help="CAP documents; - is standard input."
    )],
    as_json: AsJson = False,
) -> None:
    """Check CAP documents; ends with 0 if all of them are usable, else with 1."""
    verdicts = _verdicts(names, _most_bytes(session_of(ctx)))
    if as_json:
        show_json(verdicts)
    else:
        _tell(verdicts)
    if not all(verdict["usable"] for verdict in verdicts):
        raise typer.Exit(1)


def _verdicts(names: Sequence[str], most_bytes: int | None) -> list[dict[str, Any]]:
    from dispatcher.cap import Limits

    limits = Limits() if most_bytes is None else Limits(bytes=most_bytes)
    return [_verdict(name, limits) for name in names]


def _verdict(name: str, limits: Any) -> dict[str, Any]:
    from dispatcher.cap import check_json, read

    try:
        raw = files.read(name)
    except Refused as fault:
        return _unreadable(name, str(fault))
    return check_json(name, read(raw, limits=limits))


def _unreadable(name: str, why: str) -> dict[str, Any]:
    from dispatcher.cap import check_json, read
    from dispatcher.domain.finding import Finding

    nothing = check_json(name, read(b""))
    finding = Finding(code="unreadable", message=why, blocking=True)
    return {**nothing, "errors": [finding.as_json()], "warnings": []}


def _most_bytes(session: Session) -> int | None:
    """The service's own limit where one is set; reading settings takes longer than checking."""
    if session.config is None and not {"TOCSIN_CONFIG", "TOCSIN_MAX_ALERT_BYTES"} & set(os.environ):
        return None
    return session.settings().max_alert_bytes


def _tell(verdicts: Sequence[dict[str, Any]]) -> None:
    for verdict in verdicts:
        tell(f"{verdict['file']}: {_summary(verdict)}")
        findings([*verdict["errors"], *verdict["warnings"]])


def _summary(verdict: dict[str, Any]) -> str:
    if not verdict["usable"]:
        return "not usable"
    state = "valid" if verdict["valid"] else "usable, but not valid"
    return (
        f"{state}, CAP {verdict['cap_version'] or 'of an unknown version'}, {verdict['status']} "
        f"{verdict['msg_type']}, {verdict['infos']} info blocks in "
        f"{', '.join(verdict['languages']) or 'no language'}"
    )
