"""A draft as it comes in, JSON or form, read field by field without stopping at the first fault."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any, TypeVar

from dispatcher.cap.structure import CATEGORIES, RESPONSES
from dispatcher.cap.times import read_time
from dispatcher.domain.alert import Certainty, Moment, Scope, Severity, Urgency
from dispatcher.domain.language import standard
from dispatcher.service.compose.faults import Faults

Level = TypeVar("Level", Severity, Urgency, Certainty, Scope)
_UNWRITABLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IDENTIFIER = re.compile(r"[^\s,<&]{1,200}")
_LONGEST = {"event": 120, "headline": 300, "description": 4000, "instruction": 4000}
_MOST_LANGUAGES = 20
_MOST_HOURS = 168
_KNOWN = frozenset((
    "identifier", "sent", "exercise", "note", "updates", "withdraws", "hazard", "categories",
    "severity", "urgency", "certainty", "response", "onset", "expires", "lasts_hours", "texts",
    "places",
    "scope", "restriction", "web", "contact",
))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What is said in one language; *language* is the tag as given."""

    language: str
    event: str = ""
    headline: str = ""
    description: str = ""
    instruction: str = ""

    @property
    def known(self) -> bool:
        """Whether the language is one."""
        return _known(self.language)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft without its places; None where nothing usable was given."""

    identifier: str
    sent: Moment | None
    exercise: bool | None
    note: str
    updates: str
    withdraws: str
    hazard: str
    categories: tuple[str, ...]
    severity: Severity | None
    urgency: Urgency | None
    certainty: Certainty | None
    response: str
    onset: Moment | None
    expires: Moment | None
    lasts_hours: float | None
    texts: tuple[Text, ...]
    scope: Scope
    restriction: str
    web: str
    contact: str


def read_draft(given: Mapping[str, Any], faults: Faults, *, zone: tzinfo) -> Draft:
    """The fields of *given*; times without an offset are read in *zone*."""
    for name in given.keys() - _KNOWN - {"places"}:
        faults.add("unknown-field", str(name)[:60])
    fields = Fields(given, faults)
    ends = bool(fields.text("withdraws", 200))
    follows = ends or bool(fields.text("updates", 200))
    return Draft(
        identifier=_identifier(fields), sent=fields.time("sent", zone),
        exercise=_exercise(fields, needed=not follows), note=fields.text("note", 300),
        updates=fields.text("updates", 200), withdraws=fields.text("withdraws", 200),
        hazard=fields.text("hazard", 60), categories=_categories(fields),
        severity=fields.level("severity", Severity, needed=not ends),
        urgency=fields.level("urgency", Urgency, needed=not ends),
        certainty=fields.level("certainty", Certainty, needed=not ends),
        response=_response(fields), onset=fields.time("onset", zone),
        expires=fields.time("expires", zone), lasts_hours=_hours(fields, needed=not ends),
        texts=_texts(given.get("texts"), faults, needed=not ends),
        scope=fields.level("scope", Scope, needed=False) or Scope.PUBLIC,
        restriction=fields.text("restriction", 300), web=_web(fields),
        contact=fields.text("contact", 300),
    )


class Fields:
    """One object of a draft; what is wrong in it goes to *faults* below *path*."""

    __slots__ = ("_faults", "_given", "_path")

    def __init__(self, given: Mapping[str, Any], faults: Faults, path: str = "") -> None:
        self._given = given
        self._faults = faults
        self._path = path

    def fault(self, code: str, name: str, **gaps: object) -> None:
        """Note one at the field *name*."""
        self._faults.add(code, f"{self._path}{name}", **gaps)

    def value(self, name: str) -> Any:
        """As given."""
        return self._given.get(name)

    def text(self, name: str, most: int) -> str:
        """A text without white space around it, empty if it is not one."""
        value = self._given.get(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.fault("not-text", name)
            return ""
        if _UNWRITABLE.search(value):
            self.fault("bad-characters", name)
            return ""
        if len(value) > most:
            self.fault("too-long", name, most=most)
        return value.strip()

    def level(self, name: str, kind: type[Level], *, needed: bool) -> Level | None:
        """One of CAP's words."""
        value = self.text(name, 60)
        try:
            return kind(value)
        except ValueError:
            if value or needed:
                self.fault("unknown-value" if value else "missing", name, value=value)
            return None

    def time(self, name: str, zone: tzinfo, *, needed: bool = False) -> Moment | None:
        """A time to the minute or second."""
        value = self.text(name, 60)
        if not value:
            if needed:
                self.fault("missing", name, value="")
            return None
        moment = read_time(value, zone)
        if moment is None:
            self.fault("bad-time", name, value=value)
        return moment


def _identifier(fields: Fields) -> str:
    value = fields.text("identifier", 200)
    if value and _IDENTIFIER.fullmatch(value) is None:
        fields.fault("bad-identifier", "identifier")
        return ""
    return value


def _exercise(fields: Fields, *, needed: bool) -> bool | None:
    """Never guessed: whether it is earnest is said by the person who writes it."""
    value = fields.value("exercise")
    if isinstance(value, bool):
        return value
    if value is not None or needed:
        fields.fault("exercise-or-real", "exercise")
    return None


def _categories(fields: Fields) -> tuple[str, ...]:
    value = fields.value("categories")
    if value is None:
        return ()
    if not isinstance(value, list) or not all(v in CATEGORIES for v in value if isinstance(v, str)):
        fields.fault("unknown-value", "categories", value=value)
        return ()
    return tuple(dict.fromkeys(v for v in value if isinstance(v, str)))


def _response(fields: Fields) -> str:
    value = fields.text("response", 20)
    if value and value not in RESPONSES:
        fields.fault("unknown-value", "response", value=value)
        return ""
    return value


def _hours(fields: Fields, *, needed: bool) -> float | None:
    """How long it holds from ``sent`` on, where no end is given."""
    value = fields.value("lasts_hours")
    if value is None or value == "":
        if needed and not fields.value("expires"):
            fields.fault("missing", "expires", value="")
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 < value <= _MOST_HOURS:
        fields.fault("bad-hours", "lasts_hours", most=_MOST_HOURS)
        return None
    return float(value)


def _web(fields: Fields) -> str:
    value = fields.text("web", 500)
    if value and re.fullmatch(r"https?://[^\s<>\"{}|\\^`]+", value) is None:
        fields.fault("bad-address", "web", value=value)
        return ""
    return value


def _texts(given: Any, faults: Faults, *, needed: bool) -> tuple[Text, ...]:
    entries = given if isinstance(given, list) else []
    if (given is not None and not isinstance(given, list)) or len(entries) > _MOST_LANGUAGES:
        faults.add("bad-list", "texts", most=_MOST_LANGUAGES)
    texts = [
        _text(entry, f"texts[{n}].", faults) for n, entry in enumerate(entries[:_MOST_LANGUAGES])
    ]
    if needed and not texts and given in (None, []):
        faults.add("missing", "texts", value="")
    _once(texts, faults)
    return tuple(texts)


def _text(entry: Any, path: str, faults: Faults) -> Text:
    fields = Fields(entry if isinstance(entry, dict) else {}, faults, path)
    language = fields.text("language", 60)
    if not language or not _known(language):
        fields.fault("bad-language" if language else "missing", "language", value=language)
    said = {name: fields.text(name, most) for name, most in _LONGEST.items()}
    if not str(fields.value("headline") or "").strip():
        fields.fault("missing", "headline", value="")
    return Text(language=language, **said)


def _once(texts: list[Text], faults: Faults) -> None:
    seen: set[str] = set()
    for n, text in enumerate(texts):
        key = standard(text.language) if _known(text.language) else ""
        if key and key in seen:
            faults.add("language-twice", f"texts[{n}].language", value=text.language)
        seen.add(key)


def _known(language: str) -> bool:
    try:
        return bool(standard(language))
    except ValueError:
        return False
