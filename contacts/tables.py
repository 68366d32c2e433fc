"""Tables as people bring them: CSV (UTF-8) and XLSX, read row by row with the file's own lines."""

import csv
import datetime
import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from python_calamine import CalamineError, CalamineWorkbook, ZipError

from contacts.refusal import Refusal
from dispatcher.domain.errors import Refused

Source = Path | bytes
Record = tuple[int, list[str]]

_XLSX_MARK = b"PK\x03\x04"
_OLD_XLS_MARK = b"\xd0\xcf\x11\xe0"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_BLOCK = 1 << 20


def records(source: Source) -> Iterator[Record | Refusal]:
    """Every row that is not blank with its line (from 1), cells as text, the header first.

    A CSV file is read in constant memory; one that is not UTF-8 yields a single refusal. An
    XLSX file's first sheet is held in memory. Raises ``Refused`` if the file cannot be read.
    """
    mark = _mark(source)
    if mark.startswith(_OLD_XLS_MARK):
        yield _whole("old-spreadsheet", "The file is an old XLS; save it as XLSX or CSV UTF-8.")
    elif mark.startswith(_XLSX_MARK):
        yield from _xlsx_records(source)
    elif fault := _encoding_fault(source, mark):
        yield fault
    else:
        with _opened(source) as stream, _decoded(stream) as text:
            yield from _csv_records(text)


def _mark(source: Source) -> bytes:
    with _opened(source) as stream:
        return stream.read(4096)


@contextmanager
def _opened(source: Source) -> Iterator[BinaryIO]:
    try:
        stream: BinaryIO = io.BytesIO(source) if isinstance(source, bytes) else source.open("rb")
    except OSError as fault:
        raise Refused(
            f"{source!s} cannot be read ({fault.strerror}); check the path and its permissions."
        ) from fault
    with stream:
        yield stream


def _encoding_fault(source: Source, mark: bytes) -> Refusal | None:
    if mark.startswith(_UTF16_MARKS) or b"\0" in mark:
        return _whole("not-utf-8", "The file is UTF-16; save it as CSV UTF-8 and import it again.")
    lines = 0
    with _opened(source) as stream:
        # Whole lines, so that no character is parted between two blocks.
        while block := b"".join(stream.readlines(_BLOCK)):
            try:
                block.decode("utf-8")
            except UnicodeDecodeError as fault:
                return _latin(lines + block.count(b"\n", 0, fault.start) + 1)
            lines += block.count(b"\n")
    return None


def _latin(line: int) -> Refusal:
    return _whole(
        "not-utf-8",
        f"Line {line} is not UTF-8, perhaps Latin-1 or Windows-1252; nothing was read: save the "
        "file as CSV UTF-8 and import it again.",
        line=line,
    )


def _whole(code: str, message: str, *, line: int = 1) -> Refusal:
    return Refusal(line=line, column="", code=code, message=message)


def _decoded(stream: BinaryIO) -> io.TextIOWrapper:
    return io.TextIOWrapper(stream, encoding="utf-8-sig", newline="")


def _csv_records(text: io.TextIOWrapper) -> Iterator[Record | Refusal]:
    reader = csv.reader(text, delimiter=_delimiter(text), strict=True)
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            yield _broken(line, reader.line_num, fault)
            continue
        if _filled(cells):
            yield line, cells


def _delimiter(text: io.TextIOWrapper) -> str:
    # Spreadsheets in much of Europe write semicolons into what they call CSV.
    first = text.readline()
    text.seek(0)
    return max(",;\t", key=first.count)


def _broken(first: int, last: int, fault: csv.Error) -> Refusal:
    where = f"Line {first}" if last <= first else f"Lines {first} to {last}"
    return Refusal(
        line=first, column="", code="broken-csv",
        message=f"{where} cannot be read as CSV ({fault}); check the quotation marks from there.",
    )


def _filled(cells: Iterable[str]) -> bool:
    return any(cell and not cell.isspace() for cell in cells)


def _xlsx_records(source: Source) -> Iterator[Record | Refusal]:
    try:
        book = CalamineWorkbook.from_object(
            io.BytesIO(source) if isinstance(source, bytes) else source
        )
        rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (CalamineError, ZipError, OSError, IndexError) as fault:
        yield _whole("unreadable", f"The XLSX file cannot be read ({fault}); save it anew.")
        return
    for line, row in enumerate(rows, 1):
        cells = [_text(cell) for cell in row]
        if _filled(cells):
            yield line, cells


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell)
