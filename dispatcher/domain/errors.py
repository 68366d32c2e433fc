"""Named causes, each knowing whether to try again and how to say itself to a person."""


class TocsinError(Exception):
    """Base of all our errors; ``str()`` is one sentence for a person."""

    retryable = False


class Refused(TocsinError):
    """The input or the request cannot be accepted as it is."""


class NotFound(TocsinError):
    """There is no such alert, contact, page or template."""


class Conflict(TocsinError):
    """What is asked contradicts what is stored; nothing was changed."""


class NotAllowed(TocsinError):
    """The caller is known, but may not do this."""


class ConfigFault(TocsinError):
    """The settings or config files have faults; the text lists them all."""


class StorageFault(TocsinError):
    """The store cannot be written (full disk, locked file); nothing of the call was kept."""

    retryable = True


class SendError(TocsinError):
    """An attempt to hand a message over did not end in acceptance."""


class NeverProcessed(SendError):
    """429 or connection refused: the provider did not take it; retry with jitter."""

    retryable = True


class OutcomeUnknown(SendError):
    """Time-out, 5xx, dropped connection: it may have been sent; settle it, never retry blindly."""


class RefusedByProvider(SendError):
    """A permanent code: this way has ended for this address."""
