"""A contacts file into the store: batches of 1,000, each whole or not at all."""

import asyncio
import sqlite3
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from pathlib import Path

from contacts.columns import header_of
from contacts.numbers import known_region
from contacts.refusal import Refusal
from contacts.rows import Row, Rules, contact_of
from contacts.tables import Source, records
from contacts.tally import ImportResult, Tally
from dispatcher.domain.contact import Contact
from dispatcher.domain.errors import Refused
from dispatcher.ports.people import ContactStore

BATCH = 1000


async def import_contacts(
    path_or_bytes: Path | str | bytes, *, store: ContactStore, now: int, cell_metres: int = 500,
    region: str | None = None, dry_run: bool = False, strict: bool = False,
    communities: Collection[str] | None = None, progress: Callable[[int], None] | None = None,
) -> ImportResult:
    """Read a CSV or XLSX file (contract section 5) and keep its good rows.

    *now* is UTC ms. *region* (``GB``) lets national numbers in. With *strict* nothing is kept if
    any row is refused; with *dry_run* nothing ever is. *communities* are the known external ids:
    a row that names another is kept with a warning. *progress* hears how many rows are stored.
    The same file again changes nothing, and completes what a killed import left.
    Raises ``Refused`` if the file cannot be opened or the region is not known.
    """
    source = Path(path_or_bytes) if isinstance(path_or_bytes, str) else path_or_bytes
    rules = Rules(cell_metres=cell_metres, region=_checked(region))
    if strict:
        rehearsal = _Intake(source, rules, communities)
        await asyncio.to_thread(rehearsal.exhaust)
        if rehearsal.tally.refused:
            return _result((0, 0, 0), rehearsal.tally)
    intake = _Intake(source, rules, communities)
    counts = await _store(intake, store, now=now, dry_run=dry_run, progress=progress)
    return _result(counts, intake.tally)


def _checked(region: str | None) -> str | None:
    if region is None or known_region(region.upper()):
        return region.upper() if region else None
    raise Refused(f"The region {region!r} is not known; give two letters such as GB or MX.")


async def _store(
    intake: "_Intake", store: ContactStore, *, now: int, dry_run: bool,
    progress: Callable[[int], None] | None,
) -> tuple[int, int, int]:
    created = updated = unchanged = 0
    batches = intake.batches()
    # Reading stays off the loop: a running service goes on answering.
    while batch := await asyncio.to_thread(next, batches, None):
        done = await (store.compare(batch) if dry_run else store.put(batch, now=now))
        created, updated, unchanged = (
            created + done[0], updated + done[1], unchanged + done[2],
        )
        if progress is not None:
            progress(created + updated + unchanged)
    return created, updated, unchanged


def _result(counts: tuple[int, int, int], tally: Tally) -> ImportResult:
    return ImportResult(
        created=counts[0], updated=counts[1], unchanged=counts[2],
        refused=tuple(tally.refused), refused_rows=tally.refused_rows, warnings=tally.warnings,
    )


class _Intake:
    """One pass over a file."""

    def __init__(
        self, source: Source, rules: Rules, communities: Collection[str] | None
    ) -> None:
        self.tally = Tally()
        self._source = source
        self._rules = rules
        self._communities = None if communities is None else {"", *communities}
        self._seen = _Seen()

    def exhaust(self) -> None:
        """Read to the end for the tally's sake."""
        for _ in self.batches():
            pass

    def batches(self) -> Iterator[list[Contact]]:
        """Contacts in batches of at most 1,000, in the file's order."""
        batch: list[Contact] = []
        for row in self._rows():
            contact = self._contact(row)
            if contact is not None:
                batch.append(contact)
            if len(batch) == BATCH:
                yield batch
                batch = []
        if batch:
            yield batch
        self._seen.close()

    def _rows(self) -> Iterator[Row]:
        names: tuple[str, ...] | None = None
        for record in records(self._source):
            if isinstance(record, Refusal):
                self.tally.refuse([record])
            elif names is None:
                names, faults = header_of(record[1], line=record[0])
                for fault in faults:
                    self.tally.refuse([fault])
                if faults:
                    return
            else:
                yield _row(record[0], names, record[1])
        if names is None and not self.tally.refused:
            self.tally.refuse([_EMPTY])

    def _contact(self, row: Row) -> Contact | None:
        contact = contact_of(row, rules=self._rules) if not row.faults else None
        if contact is not None:
            self._check_twice(row, contact)
        if row.faults or contact is None:
            self.tally.refuse(row.faults)
            return None
        if self._communities is not None and contact.community not in self._communities:
            row.doubt("community", "unknown-community", "the community is not imported yet")
        self.tally.warn(row.doubts)
        return contact

    def _check_twice(self, row: Row, contact: Contact) -> None:
        first = self._seen.line_of(contact.external_id, row.line)
        if first != row.line:
            row.refuse("id", "duplicate-id", f"line {first} has the same id; keep one of the rows")


_EMPTY = Refusal(
    line=1, column="", code="empty-file",
    message="The file is empty; its first row names the columns (id, languages, sms, ...).",
)


def _row(line: int, names: Sequence[str], values: Sequence[str]) -> Row:
    cells: Mapping[str, str] = {
        name: value.strip() for name, value in zip(names, values, strict=False) if name
    }
    row = Row(line=line, cells=cells)
    unnamed = [value for name, value in zip(names, values, strict=False) if not name]
    if any(value.strip() for value in (*unnamed, *values[len(names):])):
        row.refuse("", "extra-cell", "the row has more cells than the header names; check commas")
    return row


class _Seen:
    """The ids of this file so far, in a temporary file: constant memory at a million rows."""

    def __init__(self) -> None:
        # Each use is from one thread at a time, but not always from the same one.
        self._rows = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._rows.execute("PRAGMA synchronous=OFF")
        self._rows.execute("PRAGMA journal_mode=OFF")
        self._rows.execute("CREATE TABLE seen (id TEXT PRIMARY KEY, line INT) WITHOUT ROWID")

    def line_of(self, external_id: str, line: int) -> int:
        """The line where this id came first: *line* itself if it is new."""
        added = self._rows.execute(
            "INSERT OR IGNORE INTO seen VALUES (?, ?)", (external_id, line)
        )
        if added.rowcount:
            return line
        found = self._rows.execute("SELECT line FROM seen WHERE id = ?", (external_id,))
        return int(found.fetchone()[0])

    def close(self) -> None:
        """Drop the temporary file."""
        self._rows.close()
