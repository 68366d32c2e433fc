"""Machine translation: models from files, an engine in its own process, memory, and the gate."""

from dispatcher.words.translation.desk import Desk
from dispatcher.words.translation.engine import INSTALL, Engine, available
from dispatcher.words.translation.models import Models
from dispatcher.words.translation.process import Limits

__all__ = ["INSTALL", "Desk", "Engine", "Limits", "Models", "available"]
