"""Local facts: where people of a community find help, as its operator has confirmed it."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from dispatcher.domain.area import Geocode
from dispatcher.domain.language import closest

ASKED, NOT_ASKED = "asked", "not-asked"
DAY_MS = 86_400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalFacts:
    """What is known of one place or hotline; whatever the operator did not say is empty.

    It is told to people of *communities* (external ids) and of those whose area has one of
    *codes*, when the alert is one of *hazards* (none: any). *sign* is the name as on the signs
    there, *texts* holds by fact (go, landmark, transport, hours, languages, items) and standard
    tag what may be said. *papers* is ``asked``, ``not-asked`` or unknown. *confirmed_at* is the
    beginning of a day in UTC and *valid_until* the end of one where its people live (or None),
    both UTC ms.
    """

    external_id: str
    communities: tuple[str, ...] = ()
    codes: tuple[Geocode, ...] = ()
    hazards: tuple[str, ...] = ()
    sign: str = ""
    phone: str = ""
    papers: str = ""
    free: bool = False
    animals: bool = False
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    confirmed_at: int = 0
    valid_until: int | None = None

    def text(self, fact: str, language: str) -> str:
        """What is said of *fact* to readers of *language*; empty if nothing they read is known."""
        known = self.texts.get(fact, {})
        tag = closest(language, known)
        return known[tag] if tag is not None else ""

    def lapsed(self, now: int, *, days: int) -> str:
        """Why it is not said any more: ``old``, ``over``, or empty while it is; UTC ms."""
        if self.valid_until is not None and self.valid_until <= now:
            return "over"
        return "old" if self.confirmed_at < now - days * DAY_MS else ""

    @property
    def leads_somewhere(self) -> bool:
        """Whether it names a place to go to."""
        return bool(self.sign or self.texts.get("go"))

    @property
    def digest(self) -> str:
        """Eight hexadecimal digits that change when anything of it does."""
        texts = {fact: sorted(said.items()) for fact, said in sorted(self.texts.items())}
        held = (
            self.external_id, self.hazards, self.sign, self.phone, self.papers, self.free,
            self.animals, texts, self.confirmed_at, self.valid_until,
        )
        return hashlib.sha256(repr(held).encode()).hexdigest()[:8]
