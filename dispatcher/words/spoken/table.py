"""What is known of saying one language aloud: an entry of ``config/spoken.toml``."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """One language's entries of ``config/spoken.toml``; what is empty stays as it is written."""

    numbers: str = ""
    also: str = ""
    gendered: str = ""
    time: str = ""
    full: str = ""
    late: str = ""
    leading: str = ""
    before: str = ""
    after: str = ""
    pad: bool = False
    unsure: str = ""
    hours: Mapping[str, str] = field(default_factory=dict)
    minutes: Mapping[str, str] = field(default_factory=dict)
    mend: tuple[tuple[str, str], ...] = ()
    date: str = ""
    before_date: str = ""
    months: tuple[str, ...] = ()
    ordinal: bool = False
    first: str = ""
    minus: str = ""
    units: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    short: Mapping[str, str] = field(default_factory=dict)
