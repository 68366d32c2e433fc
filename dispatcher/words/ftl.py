"""One Fluent file as sentences: their slots, lines and header, and what cannot be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from dispatcher.domain.finding import Finding

STATUSES = ("draft", "reviewed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One whole sentence of a template file; *plain* is its text without the slots.

    *path* is ``<language>/<file>``, *line* counts from 1, *status* is ``draft`` or ``reviewed``.
    """

    key: str
    path: str
    line: int
    status: str
    reviewer: str
    slots: tuple[str, ...]
    plain: str
    message: ast.Message


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """What one file holds: its sentences in order and the findings made on reading it."""

    sentences: tuple[Sentence, ...]
    findings: tuple[Finding, ...]


def read(file: Path) -> Sheet:
    """Read a UTF-8 ``.ftl`` file; what is unreadable becomes a finding, never an exception."""
    path = f"{file.parent.name}/{file.name}"
    try:
        source = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        return Sheet(sentences=(), findings=(_unreadable(path, error),))
    header, findings = _header(source, path)
    sentences: list[Sentence] = []
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Message):
            sentences.append(_sentence(entry, source, path, header))
        elif not isinstance(entry, ast.BaseComment):
            findings.append(_junk(entry, source, path))
    return Sheet(sentences=tuple(sentences), findings=tuple(findings))


def _unreadable(path: str, error: Exception) -> Finding:
    what = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else "cannot be read"
    return Finding(
        code="template-unreadable", path=path, line=1,
        message=f"{path} {what}; save it as plain UTF-8 text.",
    )


def _header(source: str, path: str) -> tuple[dict[str, str], list[Finding]]:
    header: dict[str, str] = {}
    for line in source.splitlines():
        if not line.startswith("#"):
            break
        name, colon, value = line.lstrip("# ").partition(":")
        if colon:
            header.setdefault(name.strip().lower(), value.strip())
    return header, list(_header_faults(header, path))


def _header_faults(header: dict[str, str], path: str) -> Iterator[Finding]:
    status = header.get("status", "")
    if status not in STATUSES:
        yield Finding(
            code="template-status", path=path, line=1,
            message=f'{path} has no readable status; begin it with "# status: draft" or '
            '"# status: reviewed".',
        )
    if status == "reviewed" and not header.get("reviewer"):
        yield Finding(
            code="template-reviewer", path=path, line=1,
            message=f'{path} is reviewed, but by nobody; add "# reviewer: NAME".',
        )


def _sentence(entry: ast.Message, source: str, path: str, header: dict[str, str]) -> Sentence:
    found = _Slots()
    found.visit(entry)
    # Words that nobody signed for count as a draft, whatever the header says.
    reviewed = header.get("status") == "reviewed" and header.get("reviewer")
    return Sentence(
        key=entry.id.name, path=path, line=_line(entry, source),
        status="reviewed" if reviewed else "draft",
        reviewer=header.get("reviewer", "") if reviewed else "",
        slots=tuple(found.names), plain=" ".join(found.texts), message=entry,
    )


def _junk(entry: ast.EntryType, source: str, path: str) -> Finding:
    text = (entry.content or "").strip() if isinstance(entry, ast.Junk) else "a term"
    return Finding(
        code="template-syntax", path=path, line=_line(entry, source),
        message=f"{path} has a line that is no sentence of the form "
        f'"key = words": {text.splitlines()[0][:60] if text else ""!r}; mend or remove it.',
    )


def _line(entry: ast.SyntaxNode, source: str) -> int:
    start = entry.span.start if entry.span else 0
    # A comment right above a message belongs to its span; the message is what is meant.
    if isinstance(entry, ast.Message) and entry.id.span:
        start = entry.id.span.start
    return source.count("\n", 0, start) + 1


class _Slots(Visitor):
    """Collects slot names in order, repeats included, and the text around them."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.texts: list[str] = []

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (Fluent's name)
        self.names.append(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 (Fluent's name)
        self.texts.append(node.value)
