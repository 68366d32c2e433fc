"""The people Tocsin writes to: language, place cell and ways, and nothing that could harm them."""

from dataclasses import dataclass
from enum import StrEnum

from dispatcher.domain.area import Geocode


class Role(StrEnum):
    """What a contact does for the community."""

    MEMBER = "member"
    LEADER = "leader"
    DEPUTY = "deputy"
    INTERPRETER = "interpreter"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A language of a person: *key* is the standard tag, *given* as written in the file."""

    key: str
    given: str
    reads: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One row of a contacts file; addresses are E.164 numbers or e-mail addresses in the clear.

    *channels* are the ways wanted, best first. *lat*, *lon* are already rounded to the place cell.
    """

    external_id: str
    languages: tuple[Spoken, ...]
    role: Role = Role.MEMBER
    name: str = ""
    community: str = ""
    channels: tuple[str, ...] = ("sms",)
    addresses: tuple[tuple[str, str], ...] = ()
    lat: float | None = None
    lon: float | None = None
    areas: tuple[Geocode, ...] = ()
    consent: str = "consent"
    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One address of a person on one channel; the number itself stays in the store."""

    channel: str
    address_id: int
    opted_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A contact as planning sees it: no name, no number. Ways are in the wanted order."""

    contact_id: int
    role: Role
    community_id: int | None
    languages: tuple[Spoken, ...]
    ways: tuple[Way, ...]
    lat: float | None = None
    lon: float | None = None
    areas: tuple[Geocode, ...] = ()
    exercise: bool = False

    @property
    def reads(self) -> str:
        """The best language that the person reads, "" if there is none."""
        return next((one.key for one in self.languages if one.reads), "")
