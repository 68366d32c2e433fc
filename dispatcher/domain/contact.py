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


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """What a person has in common with many others: whoever shares it gets the same words.

    *ways* are (channel, whether they opted out of it) in the wanted order. The store makes one
    object for all who are alike, so that it can be looked up by being the same.
    """

    role: Role
    community_id: int | None
    languages: tuple[Spoken, ...]
    ways: tuple[tuple[str, bool], ...]
    exercise: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A contact as planning sees it: no name, no number.

    *addresses* are the ids of the addresses, one for each of the profile's ways.
    """

    contact_id: int
    profile: Profile
    addresses: tuple[int, ...] = ()
    lat: float | None = None
    lon: float | None = None
    areas: tuple[Geocode, ...] = ()

    @property
    def role(self) -> Role:
        """What the person does for the community."""
        return self.profile.role

    @property
    def community_id(self) -> int | None:
        """The community, if it is known."""
        return self.profile.community_id

    @property
    def languages(self) -> tuple[Spoken, ...]:
        """The person's languages, best first."""
        return self.profile.languages

    @property
    def exercise(self) -> bool:
        """Whether the person takes part in exercises."""
        return self.profile.exercise

    @property
    def ways(self) -> tuple[Way, ...]:
        """The ways in the wanted order, each with its address."""
        return tuple(
            Way(channel=channel, address_id=address_id, opted_out=opted_out)
            for (channel, opted_out), address_id in zip(
                self.profile.ways, self.addresses, strict=True
            )
        )

    @property
    def reads(self) -> str:
        """The best language that the person reads, "" if there is none."""
        return next((one.key for one in self.languages if one.reads), "")
