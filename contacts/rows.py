"""One row of a contacts file as a contact, or every reason why it is none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from contacts import cells, consent
from contacts.columns import ADDRESSES
from contacts.numbers import assigned, normal_email, normal_number
from contacts.places import to_cell
from contacts.refusal import CellFault, Refusal
from dispatcher.domain.contact import Contact, Role

T = TypeVar("T")
_ROLES = tuple(role.value for role in Role)
_role = cells.one_of(_ROLES, "unknown-role")
_ground = cells.one_of(consent.GROUNDS, "unknown-consent")
_latitude = cells.within(-90, 90, "bad-point")
_longitude = cells.within(-180, 180, "bad-point")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """How rows are read: place cells of *cell_metres*, national numbers of *region*."""

    cell_metres: int = 500
    region: str | None = None


@dataclass(slots=True, kw_only=True)
class Row:
    """A row being read; faults and doubts gather instead of stopping at the first."""

    line: int
    cells: Mapping[str, str]
    faults: list[Refusal] = field(default_factory=list)
    doubts: list[Refusal] = field(default_factory=list)

    def take(self, column: str, read: Callable[[str], T], default: T) -> T:
        """The cell as *read* says, *default* if it is empty or refused."""
        text = self.cells.get(column, "")
        if not text:
            return default
        try:
            return read(text)
        except CellFault as fault:
            self.refuse(column, fault.code, str(fault))
        return default

    def refuse(self, column: str, code: str, message: str) -> None:
        """Note a fault."""
        self.faults.append(Refusal(line=self.line, column=column, code=code, message=message))

    def doubt(self, column: str, code: str, message: str) -> None:
        """Note a warning."""
        self.doubts.append(Refusal(line=self.line, column=column, code=code, message=message))


def contact_of(row: Row, *, rules: Rules) -> Contact | None:
    """The contact, or None if ``row.faults`` says why there is none."""
    addresses = _addresses(row, rules)
    lat, lon = _point(row, rules)
    contact = Contact(
        external_id=_needed(row, "id", cells.plain, ""),
        name=row.take("name", cells.plain, ""),
        role=Role(row.take("role", _role, Role.MEMBER.value)),
        community=row.take("community", cells.plain, ""),
        languages=_needed(row, "languages", cells.spoken, ()),
        channels=_channels(row, addresses), addresses=addresses, lat=lat, lon=lon,
        areas=row.take("area", cells.codes, ()),
        consent=row.take("consent", _ground, consent.CONSENT),
        exercise=row.take("exercise", cells.yes_or_no, False),
    )
    _doubts(row, contact)
    return None if row.faults else contact


def _needed(row: Row, column: str, read: Callable[[str], T], default: T) -> T:
    if not row.cells.get(column):
        row.refuse(column, f"missing-{column}", f"the row has no {column}; fill it in")
    return row.take(column, read, default)


def _addresses(row: Row, rules: Rules) -> tuple[tuple[str, str], ...]:
    def number(text: str) -> str:
        try:
            return normal_number(text, region=rules.region)
        except ValueError as fault:
            raise CellFault("bad-number", str(fault)) from fault

    def email(text: str) -> str:
        try:
            return normal_email(text)
        except ValueError as fault:
            raise CellFault("bad-email", str(fault)) from fault

    given = [(way, row.take(way, email if way == "email" else number, "")) for way in ADDRESSES]
    if not any(row.cells.get(way) for way in ADDRESSES):
        row.refuse("sms", "no-address", f"the row has no address in {', '.join(ADDRESSES)}")
    return tuple((way, address) for way, address in given if address)


def _channels(row: Row, addresses: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    wanted: tuple[str, ...] = row.take("channels", cells.channels, tuple[str, ...]())
    return tuple(dict.fromkeys((*wanted, *(way for way, _ in addresses))))


def _point(row: Row, rules: Rules) -> tuple[float | None, float | None]:
    lat = row.take("lat", _latitude, None)
    lon = row.take("lon", _longitude, None)
    if bool(row.cells.get("lat")) != bool(row.cells.get("lon")):
        lacking = "lon" if row.cells.get("lat") else "lat"
        row.refuse(lacking, "half-point", "lat and lon belong together; give both or neither")
    if lat is None or lon is None:
        return None, None
    return to_cell(lat, lon, metres=rules.cell_metres)


def _doubts(row: Row, contact: Contact) -> None:
    for way, address in contact.addresses:
        if way != "email" and not assigned(address):
            row.doubt(way, "number-not-assigned", "the number lies in a range that is not assigned")
    for way in contact.channels:
        if way not in dict(contact.addresses):
            row.doubt("channels", "channel-without-address", f"{way} is wanted, but has no address")
    if why := consent.doubt(contact.consent, exercise=contact.exercise):
        row.doubt("exercise", "exercise-without-consent", why)
    if contact.lat is None and not contact.areas and not contact.community:
        row.doubt(
            "community", "no-place", "without point, area or community the person is in no audience"
        )
