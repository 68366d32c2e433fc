"""The only place that builds things and passes them in."""

from dispatcher.clock import WallClock, jitter, new_id
from dispatcher.wiring.build import build
from dispatcher.wiring.parts import Parts
from dispatcher.words import Library

__all__ = ["Library", "Parts", "WallClock", "build", "jitter", "new_id"]
