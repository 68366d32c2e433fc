"""The tables of the settings, each checked by itself."""

from datetime import time
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.language import standard
from dispatcher.domain.quiet import QuietHours
from dispatcher.domain.source import SignaturePolicy, Source
from dispatcher.domain.transport import transport_fault


def known_zone(value: str) -> str:
    """*value* if it is an IANA time zone; raises ``ValueError``."""
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("is no IANA time zone, for example Europe/Athens") from error
    return value


class Quiet(BaseModel, extra="forbid"):
    """Local wall times between which what is neither Severe nor Extreme waits; none as shipped."""

    begin: time | None = None
    end: time | None = Field(default=None, validate_default=True)

    @field_validator("end")
    @classmethod
    def _both(cls, value: time | None, info: ValidationInfo) -> time | None:
        begin = info.data.get("begin")
        if (begin is None) != (value is None) or (begin is not None and begin == value):
            raise ValueError('needs another begin: both or neither, "22:00" and "07:00"')
        return value

    def hours(self, zone: str) -> QuietHours | None:
        """As planning and sending see them; *zone* of people of whom nothing better is known."""
        if self.begin is None or self.end is None:
            return None
        return QuietHours(begin=self.begin, end=self.end, zone=zone or "UTC")


class Wait(BaseModel, extra="forbid"):
    """Every waiting time, in seconds of Tocsin's clock."""

    relay_silence: float = Field(default=300, gt=0)
    relayed: float = Field(default=600, gt=0)
    fallback: float = Field(default=300, gt=0)
    retry_first: float = Field(default=2, gt=0)
    retry_most: float = Field(default=120, gt=0)
    retry_for: float = Field(default=1800, gt=0)
    reconcile: float = Field(default=60, gt=0)
    receipt: float = Field(default=3600, gt=0)
    review: float = Field(default=300, gt=0)
    approval: float = Field(default=120, gt=0)
    held: float = Field(default=600, gt=0)
    reissue: float = Field(default=300, gt=0)


class Clock(BaseModel, extra="forbid"):
    """How many seconds the wall's time may leave monotonic time before it is in doubt."""

    tolerance: float = Field(default=30, gt=0)


class Authority(BaseModel, extra="forbid"):
    """Who warns, as said in messages; empty means: as the alert says."""

    name: str = ""
    timezone: str = ""
    phone: str = ""
    emergency_number: str = "112"
    host_language: str = "en"
    inbox: Literal["staffed", "unstaffed"] = "unstaffed"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return known_zone(value) if value else value


class LocalFacts(BaseModel, extra="forbid"):
    """For how many days a local fact is told once it was confirmed."""

    max_age_days: int = Field(default=400, ge=1, le=3650)


class Prices(BaseModel, extra="forbid"):
    """Per segment (SMS) or message (WhatsApp); without a currency no cost is shown."""

    currency: str = ""
    sms_segment: float = Field(default=0, ge=0)
    whatsapp_message: float = Field(default=0, ge=0)


class Translation(BaseModel, extra="forbid"):
    """Machine translation of issuers' free text; without a model from a file there is none.

    *machine*: whether unreviewed words may go out never, in exercises, or in earnest as well.
    *languages* names those into which; in earnest no other, in exercises all if none is named.
    *pivot* lets a pair without a model go by way of a third language. *seconds* are for one
    sentence, *memory_mb* for the engine's process.
    """

    machine: Literal["off", "exercise", "on"] = "exercise"
    languages: tuple[str, ...] = ()
    models_dir: Path = Path()
    pivot: bool = False
    seconds: float = Field(default=10, gt=0, le=300)
    memory_mb: int = Field(default=3000, ge=700)

    @field_validator("languages")
    @classmethod
    def _known_languages(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(standard(tag) for tag in value)

    def allows(self, language: str, *, exercise: bool) -> bool:
        """Whether a machine's words in *language* (standardised tag) may go to these people."""
        if self.machine == "off" or not (exercise or self.machine == "on"):
            return False
        return language in self.languages or (exercise and not self.languages)


class Review(BaseModel, extra="forbid"):
    """Checks by interpreters; *deadline* is seconds after which nobody is asked any more.

    *at_deadline*: what nobody checked stays as the templates have it, or its draft goes, labelled.
    *follow_up*: who was told in another language, or everyone who was told in other words, hears
    the approved text. *library_silence* is seconds until the next one is asked in quiet time.
    """

    at_deadline: Literal["template", "draft"] = "template"
    deadline: float = Field(default=1800, gt=0)
    follow_up: Literal["none", "fallback", "all"] = "fallback"
    library_silence: float = Field(default=86_400, gt=0)
    library_deadline: float = Field(default=1_209_600, gt=0)


class Publish(BaseModel, extra="forbid"):
    """What we issue ourselves: composed alerts, and the feed of what we passed on.

    *sender* is CAP's sender of it. *key* (PEM, no password) and *certificate* sign it.
    """

    sender: str = Field(default="", pattern=r"^[^\s,<&]{0,200}$")
    key: Path | None = None
    certificate: Path | None = None
    feed_size: int = Field(default=100, ge=1, le=1000)

    def pem(self) -> tuple[str, str] | None:
        """Key and certificate, or None if nothing is signed; raises ``ConfigFault``."""
        if self.key is None and self.certificate is None:
            return None
        if self.key is None or self.certificate is None:
            raise ConfigFault("[publish] names only one of key and certificate; give both.")
        return text_of(self.key), text_of(self.certificate)


class SourceSettings(BaseModel, extra="forbid"):
    """One source of alerts, by name; a token of the same name is held to it too.

    *kind* post has no address of its own: alerts are posted with a token. *interval* is seconds
    between looks, 0: as the kind is best looked at.
    """

    kind: Literal["post", "folder", "atom", "rss", "naads"] = "post"
    url: str = Field(default="", validate_default=True)
    folder: Path = Field(default=Path(), validate_default=True)
    hosts: tuple[str, ...] = Field(default=(), validate_default=True)
    archives: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    trust: int = 0
    areas: tuple[tuple[float, float, float, float], ...] = ()
    signature: Literal["require", "verify-if-present", "ignore"] = "ignore"
    certificates: tuple[Path, ...] = ()
    signers: tuple[str, ...] = ()
    strict: bool = False
    zone: str = "UTC"
    profile: Literal["", "ipaws", "canada", "australia", "meteoalarm"] = ""
    interval: float = Field(default=0, ge=0)

    @field_validator("url", "folder", "hosts", "archives")
    @classmethod
    def _as_its_kind_needs(cls, value: Any, info: ValidationInfo) -> Any:
        given = str(value) if isinstance(value, Path) else value
        fault = transport_fault(info.data.get("kind", ""), str(info.field_name), given)
        if fault and "kind" in info.data:
            raise ValueError(fault)
        return value

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return known_zone(value)

    def source(self, name: str) -> Source:
        """The source as the stages know it; raises ``ConfigFault`` for a lost certificate."""
        return Source(
            name=name, senders=self.senders, trust=self.trust, areas=self.areas,
            signature=SignaturePolicy(self.signature), strict=self.strict, zone=self.zone,
            profile=self.profile, signers=self.signers,
            certificates=tuple(text_of(p) for p in self.certificates),
        )


def text_of(path: Path) -> str:
    """A PEM file; raises ``ConfigFault``."""
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigFault(f"The file {path} cannot be read: {error}; name a PEM file.") from error
