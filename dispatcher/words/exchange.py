"""Sentences in files that translators' tools read, a table or one Fluent file, and back."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

from fluent.syntax import FluentParser, FluentSerializer, ast

from dispatcher.domain.finding import Finding
from dispatcher.words.ftl import Sentence, text_of
from dispatcher.words.library import REFERENCE, Library
from dispatcher.words.signed import remark_of

COLUMNS = ("id", "English", "translation", "comment", "status")
_OFFICE = "console-"  # what only staff reads, in the languages that the console speaks
_ENGLISH = "English: "
_EMPTY = '{ "" }'  # Fluent's way to write nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One sentence of such a file; *line* is where it begins, *english* what it was made from."""

    line: int
    key: str
    english: str
    text: str
    comment: str


def as_csv(library: Library, language: str) -> str:
    """All sentences as a table (UTF-8; begin the file with a byte order mark for spreadsheets)."""
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(COLUMNS)
    for model, own in _pairs(library, language):
        writer.writerow([
            model.key, text_of(model), text_of(own) if own else "", own.remark if own else "",
            own.status if own else "",
        ])
    return sheet.getvalue()


def as_ftl(library: Library, language: str) -> str:
    """All sentences as one Fluent file, the English above each; what is missing is empty."""
    parts = []
    for model, own in _pairs(library, language):
        above = [*(own.remark.splitlines() if own else ()),
                 *(_ENGLISH + line for line in text_of(model).splitlines()),
                 f"status: {own.status}" if own else "status: missing"]
        text = text_of(own) if own else _EMPTY
        body = FluentParser().parse_entry(f"{model.key} = " + text.replace("\n", "\n    "))
        if isinstance(body, ast.Message):
            body.comment = ast.Comment("\n".join(above))
            parts.append(FluentSerializer().serialize_entry(body))
    return "\n".join(parts)


def _pairs(library: Library, language: str) -> Iterator[tuple[Sentence, Sentence | None]]:
    own = library.sentences(language)
    for key, model in library.sentences(REFERENCE).items():
        if key in own or not key.startswith(_OFFICE):
            yield model, own.get(key)


def from_csv(text: str) -> tuple[list[Row], list[Finding]]:
    """The rows of a table with at least the columns id and translation; commas or semicolons.

    Raises ``csv.Error`` for what is no table.
    """
    head = text.partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=";" if ";" in head and "," not in head else ",",
        strict=True,
    )
    names = [name.strip().casefold() for name in next(reader, [])]
    for needed in ("id", "translation"):
        if needed not in names:
            raise csv.Error(f"there is no column {needed} in its first line")
    rows, findings, line = list[Row](), list[Finding](), reader.line_num + 1
    for cells in reader:
        if len(cells) > len(names):
            findings.append(refused("template-row", line, "", "has more cells than columns"))
        elif any(cell.strip() for cell in cells):
            rows.append(_row(line, dict(zip(names, cells, strict=False))))
        line = reader.line_num + 1
    return rows, findings


def _row(line: int, cells: dict[str, str]) -> Row:
    def plain(name: str) -> str:
        return cells.get(name, "").replace("\r\n", "\n").strip()

    return Row(
        line=line, key=plain("id"), english=plain("english"), text=plain("translation"),
        comment=plain("comment"),
    )


def from_ftl(text: str) -> tuple[list[Row], list[Finding]]:
    """The sentences of one Fluent file; what is none becomes a finding."""
    rows, findings = list[Row](), list[Finding]()
    source = text.replace("\r\n", "\n")
    for entry in FluentParser(with_spans=True).parse(source).body:
        place = entry.id.span if isinstance(entry, ast.Message) else entry.span
        line = source.count("\n", 0, place.start if place else 0) + 1
        if isinstance(entry, ast.Message) and entry.value is not None:
            rows.append(_entry(line, entry))
        elif not isinstance(entry, ast.BaseComment):
            findings.append(refused("template-syntax", line, "", "is no sentence"))
    return rows, findings


def _entry(line: int, entry: ast.Message) -> Row:
    above = (entry.comment.content or "").splitlines() if entry.comment else []
    english = [x.removeprefix(_ENGLISH) for x in above if x.startswith(_ENGLISH)]
    entry.comment, comment = None, "\n".join(x for x in above if not x.startswith(_ENGLISH))
    written = FluentSerializer().serialize_entry(entry).partition("=")[2].strip().splitlines()
    text = "\n".join(x.removeprefix("    ") for x in written)
    return Row(
        line=line, key=entry.id.name, english="\n".join(english),
        text="" if text == _EMPTY else text, comment=remark_of(comment),
    )


def refused(code: str, line: int, key: str, what: str) -> Finding:
    """Why a line of a translator's file is not taken."""
    return Finding(code=code, line=line, path=key, message=f"{key or 'This line'} {what}.")
