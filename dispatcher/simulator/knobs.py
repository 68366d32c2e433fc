"""Reads knob values from JSON or text and refuses what no knob can have."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from dispatcher.simulator.faults import read_fate
from dispatcher.simulator.options import OptionError, Reply, SimulatorOptions, knobs
from dispatcher.simulator.outgoing import read_target

_COMPOSITE = ("errors", "contents", "replies", "approvals")
_OUTAGES = ("", "503", "closed")


def changed(options: SimulatorOptions, values: Mapping[str, object]) -> SimulatorOptions:
    """*options* with *values* (JSON values, or their text) put in; raises OptionError."""
    defaults = {knob.name: getattr(options, knob.name) for knob in knobs()}
    for name in values:
        if name not in defaults:
            raise OptionError(f"There is no knob `{name}`; GET /_config lists them.")
    read = {name: _read(name, value, defaults[name]) for name, value in values.items()}
    after = replace(options, **read)
    _check(after)
    return after


def shown(options: SimulatorOptions) -> dict[str, Any]:
    """The knobs as JSON values, for ``GET /_config``."""
    return asdict(options)


def _read(name: str, value: object, old: object) -> Any:
    try:
        if name in _COMPOSITE:
            return _composite(name, json.loads(value) if isinstance(value, str) else value)
        if isinstance(old, tuple):
            return _names(value)
        return _scalar(value, old)
    except (TypeError, ValueError, AttributeError) as fault:
        raise OptionError(f"Knob `{name}` cannot be {value!r}: {fault}.") from fault


def _scalar(value: object, old: object) -> Any:
    if isinstance(old, bool):
        return _flag(value)
    if isinstance(value, bool) or value is None:
        raise ValueError(f"it needs {type(old).__name__}")
    if isinstance(old, int):
        return int(str(value))
    return float(str(value)) if isinstance(old, float) else str(value)


def _flag(value: object) -> bool:
    if str(value).lower() not in ("true", "false", "1", "0"):
        raise ValueError("it is true or false")
    return str(value).lower() in ("true", "1")


def _names(value: Any) -> tuple[str, ...]:
    parts = value.split(",") if isinstance(value, str) else value
    return tuple(part.strip() for part in parts if part.strip())


def _composite(name: str, value: Any) -> Any:
    if name == "approvals":
        return tuple(dict(row) for row in value)
    if name != "replies":
        return {str(key): item for key, item in value.items()}
    return tuple(item if isinstance(item, Reply) else Reply(**item) for item in value)


def _check(options: SimulatorOptions) -> None:
    for knob in knobs():
        value = getattr(options, knob.name)
        if knob.name.startswith("share_") and not 0 <= value <= 1:
            raise OptionError(f"Knob `{knob.name}` is a share: give 0 to 1, not {value}.")
        if isinstance(value, int | float) and not 0 <= value < float("inf"):
            raise OptionError(f"Knob `{knob.name}` cannot be {value}: give 0 or more.")
    if not options.speed or not options.callback_connections:
        raise OptionError("Knobs `speed` and `callback_connections` must be more than 0.")
    if options.callback_delay_max < options.callback_delay_min:
        raise OptionError("Knob `callback_delay_max` must not be below `callback_delay_min`.")
    if options.outage not in _OUTAGES:
        raise OptionError("Knob `outage` is `503`, `closed` or empty.")
    _check_tables(options)


def _check_tables(options: SimulatorOptions) -> None:
    if options.inbound_url:
        try:
            read_target(options.inbound_url)
        except ValueError as fault:
            raise OptionError(f"Knob `inbound_url`: {fault}.") from fault
    for suffix, value in options.errors.items():
        try:
            read_fate(value)
        except ValueError as fault:
            raise OptionError(f"Knob `errors` at {suffix}: {fault}.") from fault
    for reply in options.replies:
        if not (reply.to or reply.suffix) or reply.when not in ("once", "each"):
            raise OptionError("Each of `replies` needs `to` or `suffix`, and `when` once or each.")
