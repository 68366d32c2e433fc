"""The doors between the rooms: small protocols, so that no room knows another's inside."""

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Protocol

from dispatcher.domain.alert import Alert, Info
from dispatcher.domain.area import Area
from dispatcher.domain.contact import Person, Spoken
from dispatcher.domain.delivery import Claimed, Outcome
from dispatcher.domain.finding import Finding
from dispatcher.domain.message import Occasion, Purpose, Wording


class Clock(Protocol):
    """The time as Tocsin sees it; in a demo it runs faster than the wall's."""

    scale: float

    def now(self) -> int:
        """UTC milliseconds since 1970."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait *seconds* of this clock's time."""
        ...


class Keys(Protocol):
    """Sealing and hashing of what belongs to people."""

    def seal(self, plain: str, *, about: str) -> tuple[str, bytes]:
        """Encrypt; *about* binds it to its row. Returns (key id, sealed bytes)."""
        ...

    def open(self, sealed: bytes, *, key_id: str, about: str) -> str:
        """Decrypt; raises ``ValueError`` if it was tampered with or moved to another row."""
        ...

    def lookup(self, plain: str) -> str:
        """A keyed hash to find a number again without storing it."""
        ...

    def token(self, purpose: str, about: str) -> str:
        """A fixed-length unguessable link token that needs no storing."""
        ...


class Areas(Protocol):
    """Which places lie in an alert's areas."""

    def covers(self, lats: Sequence[float], lons: Sequence[float]) -> Sequence[bool]:
        """For each point whether it lies inside or on the border."""
        ...


class WordsPort(Protocol):
    """The words room as planning and rendering see it."""

    def hazard(self, info: Info) -> str:
        """The hazard key of an info block."""
        ...

    def rung(
        self, occasion: Occasion, *, language: str, channel: str, purpose: Purpose
    ) -> int | None:
        """Which rung of the ladder has words in exactly this language."""
        ...

    def choose(
        self, occasion: Occasion, *, languages: tuple[Spoken, ...], community: tuple[str, ...],
        channel: str, purpose: Purpose,
    ) -> tuple[str, str] | None:
        """(language, wanted language) for a person, or None if nothing is readable."""
        ...

    def wording(
        self, occasion: Occasion, *, language: str, channel: str, purpose: Purpose,
        variant: str = "",
    ) -> Wording | None:
        """The finished words, or None if no rung has them."""
        ...


class Sentences(Protocol):
    """Single sentences of the template library, such as answers to replies."""

    def sentence(self, language: str, key: str, /, **slots: str) -> Wording | None:
        """The sentence as a countable text, in the language or the next best; None if nowhere."""
        ...


class Channel(Protocol):
    """One way to hand a message over."""

    async def send(self, claimed: Claimed) -> Outcome:
        """Hand one message over; never raises, the outcome says what is known."""
        ...


class Provider(Protocol):
    """What the provider can be asked about afterwards."""

    async def find(self, claimed: Claimed, *, since: int) -> Outcome | None:
        """Look for an unknown outcome in the provider's list; None if it is not there."""
        ...

    async def status(self, provider_id: str, *, sent_by: str = "") -> tuple[str, str]:
        """(status word, error code) of one message as the account that sent it knows it now."""
        ...


class Wake(Protocol):
    """Wake-ups and live events between the parts; may lose everything without harm."""

    async def ping(self) -> None:
        """Raises ``ConnectionError`` while other processes cannot be told anything."""
        ...

    async def notify(self, topic: str, event: Mapping[str, Any] | None = None) -> None:
        """Tell whoever waits on *topic*."""
        ...

    def rouse(self, topic: str) -> None:
        """Tell whoever waits on *topic* in this process."""
        ...

    async def wait(self, topic: str, timeout: float) -> bool:
        """Wait for a notice at most *timeout* real seconds; whether one came."""
        ...

    def events(self, topic: str) -> AsyncIterator[Mapping[str, Any]]:
        """A live stream of events on *topic*."""
        ...


class Budget(Protocol):
    """A shared allowance per sender and second."""

    async def take(self, sender: str, units: int) -> int:
        """How many of *units* may be used now (0 to *units*)."""
        ...

    async def give_back(self, sender: str, units: int) -> None:
        """Return what was taken and not used."""
        ...

    async def accepted(self, sender: str, units: int) -> None:
        """The provider has taken *units*: from this it is known how much it takes."""
        ...

    async def slow_down(self, sender: str, *, late: bool = False) -> bool:
        """The provider refused for the rate: use less; False if this was known already.

        *late*: by a receipt, of what it had accepted.
        """
        ...

    async def share(self, sender: str) -> int:
        """Per cent of the rate that are in use: less than 100 after a refusal."""
        ...


class Transactions(Protocol):
    """A store's way to do several writes in one transaction."""

    def write(self) -> AbstractAsyncContextManager[Any]:
        """One write transaction."""
        ...


class Reading(Protocol):
    """A CAP document as the reader understood it; *alert* is None if it is not usable."""

    @property
    def alert(self) -> Alert | None: ...
    @property
    def findings(self) -> tuple[Finding, ...]: ...
    @property
    def usable(self) -> bool: ...
    @property
    def valid(self) -> bool: ...


class Selection(Protocol):
    """The places of one info group, ready to be asked about people and communities."""

    @property
    def resolvable(self) -> bool:
        """Whether it can find anybody by place."""
        ...

    @property
    def bounds(self) -> tuple[float, float, float, float] | None:
        """(south, west, north, east) of all geometry, or None."""
        ...

    def meets(self, area: Area) -> bool:
        """Whether a community's or station's area touches these places."""
        ...

    def concerned(
        self, people: Sequence[Person], *, groups_inside: frozenset[int]
    ) -> list[bool]:
        """For each person whether the alert concerns them."""
        ...
