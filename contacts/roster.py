"""The interpreters' roster file into entries: who checks texts in which languages, and when."""

from contacts import cells
from contacts.documents import Entry, Value, entries, text, words
from contacts.refusal import CellFault
from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.domain.oncall import shifts
from dispatcher.domain.review import Interpreter

_KEYS = ("id", "spoken", "written", "hours", "timezone", "credit")


def read_roster(raw: bytes, name: str) -> tuple[tuple[Interpreter, ...], tuple[Finding, ...]]:
    """The good rows of a YAML or (by *name*) CSV file, and every finding of all of them.

    *id* is that of a contact with the role interpreter; who that is, the store knows.
    """
    found, findings = entries(raw, name, keys=_KEYS)
    rows = [(entry, _interpreter(entry)) for entry in found]
    findings += [finding for entry, _ in rows for finding in entry.findings]
    return tuple(row for entry, row in rows if entry.good), tuple(findings)


def _interpreter(entry: Entry) -> Interpreter:
    nothing: tuple[str, ...] = ()
    spoken = entry.take("spoken", _tags, nothing)
    written = entry.take("written", _tags, nothing)
    if not spoken and not written and entry.good:
        entry.note(
            "written", "no-language", "name at least one language, for example: so",
            FindingSeverity.ERROR,
        )
    return Interpreter(
        contact_id=0, contact=entry.take("id", lambda value: cells.plain(text(value)), ""),
        # Who writes a language speaks it, unless the file says otherwise.
        spoken=spoken or written, written=written,
        hours=entry.take("hours", _hours, ""),
        zone=entry.take("timezone", lambda value: cells.timezone(text(value)), "UTC"),
        credit=entry.take("credit", lambda value: cells.plain(text(value)), ""),
    )


def _tags(value: Value) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cells.language(tag) for tag in words(value)))


def _hours(value: Value) -> str:
    given = "; ".join(text(one) for one in value) if isinstance(value, list) else text(value)
    try:
        shifts(given)
    except ValueError as fault:
        raise CellFault("bad-hours", str(fault)) from fault
    return cells.plain(given)
