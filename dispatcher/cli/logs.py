"""The log: events with ids on standard error, never an address or a text."""

import logging
import re
import sys
from collections.abc import MutableMapping
from contextlib import suppress
from typing import Any, TextIO, cast

import structlog
from structlog.typing import Processor

Event = MutableMapping[str, Any]

_LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)
# Should a number get into an error of some library, it does not get into the log.
_NUMBER = re.compile(r"(?:\+|%2B)[0-9]{6,15}")
# SQLAlchemy repeats in its errors what it was to store.
_VALUES = re.compile(r"\[parameters: .*?\]$", re.DOTALL | re.MULTILINE)


class _Forgiving:
    """A stream that loses what cannot be written: a full disk of the log stops no message."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        with suppress(OSError, ValueError):
            self._stream.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError, ValueError):
            self._stream.flush()


def _out() -> TextIO:
    return cast("TextIO", _Forgiving(sys.stderr))


def set_up(form: str, *, verbosity: int = 0) -> None:
    """Log to standard error as *form* says (``console`` or ``json``).

    *verbosity* 0 tells what is wrong, 1 what happens, 2 everything; other people's libraries tell
    only what is wrong, but for 2.
    """
    level = _LEVELS[min(verbosity, 2)]
    shared: list[Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        without_addresses,
    ]
    written = _written(form)
    structlog.configure(
        processors=[*shared, written], cache_logger_on_first_use=True,
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(_out()),
    )
    _take_over(shared, written, logging.INFO if verbosity > 1 else logging.WARNING)


def without_addresses(_logger: object, _name: str, event: Event) -> Event:
    """Take numbers and stored values out of whatever is about to be logged."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = _NUMBER.sub("(number)", _VALUES.sub("[parameters left out]", value))
    return event


def _written(form: str) -> Processor:
    if form == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )


def _take_over(shared: list[Processor], written: Processor, level: int) -> None:
    # What libraries log by the standard module comes out in the same form.
    handler = logging.StreamHandler(_out())
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, written],
    ))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
