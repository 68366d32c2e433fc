"""How often one visitor may post: enough for a person, too little for a flood."""

from collections import OrderedDict
from dataclasses import dataclass, field

_KEYS_KEPT = 10_000


@dataclass(slots=True, kw_only=True)
class Allowance:
    """At most *a_minute* posts a minute for each key; the longest unseen keys are forgotten."""

    a_minute: int = 30
    _left: OrderedDict[str, tuple[float, float]] = field(default_factory=OrderedDict)

    def take(self, key: str, *, now: float) -> bool:
        """Whether *key* may post at *now* (seconds of any steady clock)."""
        left, since = self._left.pop(key, (float(self.a_minute), now))
        left = min(float(self.a_minute), left + (now - since) * self.a_minute / 60)
        self._left[key] = (max(left - 1, 0.0), now)
        if len(self._left) > _KEYS_KEPT:
            self._left.popitem(last=False)
        return left >= 1
