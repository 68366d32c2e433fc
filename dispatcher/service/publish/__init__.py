"""Publishing: what holds now, as a feed and as CAP documents of our own, for others to take on."""

from dispatcher.service.publish.desk import PublishDesk

__all__ = ["PublishDesk"]
