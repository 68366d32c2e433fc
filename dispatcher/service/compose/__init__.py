"""Alerts of our own: from what a person fills in to a CAP document, with every fault at once."""

from dispatcher.service.compose.desk import ComposeDesk

__all__ = ["ComposeDesk"]
