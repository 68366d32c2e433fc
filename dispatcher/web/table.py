"""The figures of an alert laid out as languages by channels."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

# Ways to people first, the trusted ways last; ways that no alert uses get no column.
_ORDER = ("sms", "whatsapp", "voice", "email", "relay", "radio")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One language; *cells* are in the order of the table's channels, None where nothing is."""

    language: str
    name: str
    rtl: bool
    cells: tuple[Mapping[str, Any] | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Languages, the largest first, by the channels in use."""

    channels: tuple[str, ...]
    rows: tuple[Row, ...]


def reach_table(cells: Sequence[Mapping[str, Any]]) -> Table:
    """The board's cells of one alert as a table."""
    used = {str(cell["channel"]) for cell in cells}
    channels = tuple(name for name in _ORDER if name in used) + tuple(sorted(used - set(_ORDER)))
    by_language: dict[str, dict[str, Mapping[str, Any]]] = {}
    for cell in cells:
        by_language.setdefault(str(cell["language"]), {})[str(cell["channel"])] = cell
    rows = [_row(language, found, channels) for language, found in by_language.items()]
    sizes = {tag: sum(c.get("planned") or 0 for c in f.values()) for tag, f in by_language.items()}
    return Table(
        channels=channels,
        rows=tuple(sorted(rows, key=lambda row: (-sizes[row.language], row.language))),
    )


def _row(
    language: str, found: Mapping[str, Mapping[str, Any]], channels: tuple[str, ...]
) -> Row:
    first = next(iter(found.values()))
    return Row(
        language=language,
        name=str(first.get("language_name") or language),
        rtl=bool(first.get("rtl")),
        cells=tuple(found.get(channel) for channel in channels),
    )
