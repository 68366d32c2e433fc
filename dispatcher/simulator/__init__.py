"""The provider stand-in: Twilio's Messages API with seeded faults, for exercises and tests."""

from dispatcher.simulator.inbound import WebhookAnswer
from dispatcher.simulator.knobs import changed
from dispatcher.simulator.options import OptionError, Reply, SimulatorOptions, knobs
from dispatcher.simulator.server import Simulator

__all__ = [
    "OptionError",
    "Reply",
    "Simulator",
    "SimulatorOptions",
    "WebhookAnswer",
    "changed",
    "knobs",
]
