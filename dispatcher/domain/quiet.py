"""Quiet hours: when what can wait does wait."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dispatcher.domain.message import NOTICES, Kind, Purpose

# Of these alone; an ending, a leader's task and an answer never wait.
HELD_KINDS = (Kind.WARNING, Kind.UPDATE, *sorted(NOTICES))
HELD_PURPOSES = (Purpose.PUBLIC,)
HELD = "quiet-hours"


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietHours:
    """From *begin* up to *end*, local wall time; an end before the beginning is of the next day.

    *zone* is where people live of whom nothing better is known (IANA name).
    """

    begin: time
    end: time
    zone: str = "UTC"

    def until(self, now: int, zone: str = "") -> int | None:
        """When the quiet hours that it is in at *now* are over (both UTC ms); None outside them."""
        local = datetime.fromtimestamp(now / 1000, _zone(zone or self.zone))
        if not self._inside(local.time()):
            return None
        day = local.date() + timedelta(days=int(local.time() >= self.end))
        over = datetime.combine(day, self.end, local.tzinfo)
        return max(int(over.timestamp() * 1000), now + 1)

    def _inside(self, at: time) -> bool:
        if self.begin <= self.end:
            return self.begin <= at < self.end
        return at >= self.begin or at < self.end


@lru_cache(maxsize=256)
def _zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)
