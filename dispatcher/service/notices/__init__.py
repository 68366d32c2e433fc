"""Notices at the desk: preparedness, welcome, recovery, survey; never with a warning's priority."""

from dispatcher.service.notices.desk import NoticeDesk
from dispatcher.service.notices.scenes import announcer

__all__ = ["NoticeDesk", "announcer"]
