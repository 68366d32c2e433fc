"""``tocsin alert check``: whether CAP documents can be used, and everything wrong with them."""

import os
from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dispatcher.cli import files
from dispatcher.cli.output import AsJson, findings, show_json, tell
from dispatcher.cli.session import Session, session_of
from dispatcher.clock import WallClock
from dispatcher.domain.errors import Refused

if TYPE_CHECKING:
    from dispatcher.domain.limits import Limits

_OWN = frozenset(("TOCSIN_CONFIG", "TOCSIN_MAX_ALERT_BYTES"))
_LIMITS = "TOCSIN_LIMITS__"


def add_to(group: typer.Typer) -> None:
    """Register the command."""
    group.command(
        "check", epilog="Example: tocsin alert check --profile ipaws warning.xml update.xml"
    )(check)


class Profile(StrEnum):
    """The profiles by name, written out here because a check must start fast."""

    IPAWS = "ipaws"
    CANADA = "canada"
    AUSTRALIA = "australia"
    METEOALARM = "meteoalarm"


def check(
    ctx: typer.Context,
    names: Annotated[list[str], typer.Argument(
        metavar="FILE...", help="CAP documents; - is standard input."
    )],
    profile: Annotated[Profile | None, typer.Option(
        help="Hold the alerts against this profile's rules too."
    )] = None,
    as_json: AsJson = False,
) -> None:
    """Check CAP documents; ends with 0 if all of them are usable, else with 1."""
    verdicts = _verdicts(names, _limits(session_of(ctx)), profile or "")
    if as_json:
        show_json(verdicts)
    else:
        _tell(verdicts)
    if not all(verdict["usable"] for verdict in verdicts):
        raise typer.Exit(1)


def _verdicts(names: Sequence[str], limits: "Limits", profile: str) -> list[dict[str, Any]]:
    return [_verdict(name, limits, profile) for name in names]


def _verdict(name: str, limits: "Limits", profile: str) -> dict[str, Any]:
    from dispatcher.cap import check_json, read

    try:
        raw = files.read(name)
    except Refused as fault:
        return _unreadable(name, str(fault))
    now = WallClock().now()
    return check_json(name, read(raw, limits=limits, profile=profile, now=now))


def _unreadable(name: str, why: str) -> dict[str, Any]:
    from dispatcher.cap import check_json, read
    from dispatcher.domain.finding import Finding

    nothing = check_json(name, read(b""))
    finding = Finding(code="unreadable", message=why, blocking=True)
    return {**nothing, "errors": [finding.as_json()], "warnings": []}


def _limits(session: Session) -> "Limits":
    """The service's own limits where any are set; reading settings takes longer than checking."""
    from dispatcher.domain.limits import Limits

    set_here = any(name in _OWN or name.startswith(_LIMITS) for name in os.environ)
    if session.config is None and not set_here:
        return Limits()
    settings = session.settings()
    return settings.limits.up_to(settings.max_alert_bytes)


def _tell(verdicts: Sequence[dict[str, Any]]) -> None:
    for verdict in verdicts:
        tell(f"{verdict['file']}: {_summary(verdict)}")
        findings([*verdict["errors"], *verdict["warnings"]])


def _summary(verdict: dict[str, Any]) -> str:
    if not verdict["usable"]:
        return "valid, but not usable" if verdict["valid"] else "not usable"
    state = "valid" if verdict["valid"] else "usable, but not valid"
    return (
        f"{state}, CAP {verdict['cap_version'] or 'of an unknown version'}, {verdict['status']} "
        f"{verdict['msg_type']}, {verdict['infos']} info blocks in "
        f"{', '.join(verdict['languages']) or 'no language'}"
    )
