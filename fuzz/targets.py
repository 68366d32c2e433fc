"""What is fuzzed: each target takes bytes, calls public functions and judges what they gave."""

from collections.abc import Callable, Iterator
from contextlib import suppress

from office import CERTIFICATE, NOW

from dispatcher.cap import PROFILES, RULES, Reading, digest, read, read_from, write
from dispatcher.cap.feeds.frames import Frames
from dispatcher.cap.feeds.order import in_order
from dispatcher.cap.feeds.reading import read_feed
from dispatcher.domain.errors import Refused
from dispatcher.domain.source import SignaturePolicy, Source

_NAMES = ("", *PROFILES)
_SIGNED = Source(
    name="fuzz", zone="Europe/Athens", signature=SignaturePolicy.VERIFY_IF_PRESENT,
    certificates=(CERTIFICATE,),
)
_CHUNKS = (1, 7, 64, 1500)
_MOST = 200_000


class Wrong(AssertionError):
    """A function answered what it never may."""


def reading(raw: bytes) -> None:
    """Reading never gives up; each verdict follows from its findings."""
    name = _NAMES[len(raw) % len(_NAMES)]
    found = read(raw, profile=name, now=NOW)
    _consistent(found)
    if read(raw, profile=name, now=NOW) != found:
        raise Wrong("reading twice gives two verdicts")


def _consistent(found: Reading) -> None:
    codes = {f.code for f in found.findings}
    if "unreadable" in codes:
        raise Wrong(f"reading gave up: {[f.message for f in found.findings]}")
    if codes - RULES.keys():
        raise Wrong(f"unknown rules: {codes - RULES.keys()}")
    if found.usable == any(f.blocking for f in found.findings):
        raise Wrong("usable does not follow from the findings")
    if found.alert is not None and (found.alert.identifier, found.alert.sender) != (
        found.identifier, found.sender
    ):
        raise Wrong("the alert is not the one that was outlined")


def digesting(raw: bytes) -> None:
    """The digest of the same bytes is the same, 64 digits."""
    if len(digest(raw)) != 64 or digest(raw) != digest(bytes(raw)):
        raise Wrong("the digest is not one")


def writing(raw: bytes) -> None:
    """What was read can be written, is usable again, and is written the same again."""
    alert = read(raw).alert
    if alert is None:
        return
    written = write(alert)
    again = read(written).alert
    if again is None:
        raise Wrong(f"what was written cannot be used: {read(written).findings}")
    if write(again) != written:
        raise Wrong("written twice it differs")


def sourcing(raw: bytes) -> None:
    """A source that verifies signatures refuses with a reason or takes the alert."""
    found = read_from(_SIGNED, raw, at=NOW)
    if found.alert is None and not any(f.blocking for f in found.findings):
        raise Wrong("refused without a reason")


def feeding(raw: bytes) -> None:
    """A feed is read or refused in a sentence."""
    with suppress(Refused):
        read_feed(raw, url="https://example.org/feed.xml")


def framing(raw: bytes) -> None:
    """A stream cut anywhere gives the same documents, and keeps no more than it may."""
    whole = Frames(most=_MOST).feed(raw)
    for size in _CHUNKS:
        if len(raw) // size > 3_000:
            continue
        frames = Frames(most=_MOST)
        parts = [d for n in range(0, len(raw), size) for d in frames.feed(raw[n : n + size])]
        if len(raw) <= _MOST and parts != whole:
            raise Wrong(f"in pieces of {size} bytes the stream gives other documents")
    order = in_order(whole)
    if sorted(order) != list(range(len(whole))):
        raise Wrong("the order of documents is none")


TARGETS: tuple[Callable[[bytes], None], ...] = (
    reading, digesting, writing, sourcing, feeding, framing,
)


def all_of(raw: bytes) -> Iterator[tuple[str, Callable[[], None]]]:
    """Every target on *raw*, by name."""
    for target in TARGETS:
        yield target.__name__, lambda target=target: target(raw)
