"""One Fluent file as sentences: their slots, lines and header, and what cannot be read."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Visitor

from dispatcher.domain.finding import Finding
from dispatcher.words.signed import head_faults, head_of, remark_of, signature
from dispatcher.words.variants import choosing, usual

# Where an entry begins: there the parser, too, goes on after a line that it cannot read.
_BEGINS = re.compile(r"^(?=[A-Za-z#-])", re.MULTILINE)
_KEY = re.compile(r"([A-Za-z][A-Za-z0-9_-]*) *=")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One whole sentence of a template file; *plain* is its text without the slots.

    *path* is ``<language>/<file>``, *line* counts from 1, *status* is ``draft`` or ``reviewed``.
    *chooses* names the slots by whose value it takes one or another of its wordings, *remark* is
    what the comment above it says to people.
    """

    key: str
    path: str
    line: int
    status: str
    reviewer: str
    author: str
    date: str
    remark: str
    slots: tuple[str, ...]
    chooses: tuple[str, ...]
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
        source = _text(file)
    except (OSError, UnicodeDecodeError) as error:
        return Sheet(sentences=(), findings=(_unreadable(path, error),))
    head = head_of(source)
    findings, sentences = list(head_faults(head, path)), list[Sentence]()
    for entry in FluentParser(with_spans=True).parse(source).body:
        if isinstance(entry, ast.Message):
            sentences.append(_sentence(entry, source, path, head))
        elif not isinstance(entry, ast.BaseComment):
            findings.append(_junk(entry, source, path))
    return Sheet(sentences=tuple(sentences), findings=tuple(findings))


@dataclass(frozen=True, slots=True)
class _Entry:
    source: str
    line: int
    path: str
    head: dict[str, str]
    remark: str = ""


class Leaves(Mapping[str, Sentence]):
    """The sentences of one language, each parsed when it is first asked for.

    A language has many hundreds, of which a command needs few or none, and parsing is slow. Of a
    key that stands twice the first counts; what is no sentence is left out.
    """

    def __init__(self, files: tuple[Path, ...]) -> None:
        self._files = files
        self._entries: dict[str, list[_Entry]] | None = None
        self._parsed: dict[str, Sentence | None] = {}

    def __getitem__(self, key: str) -> Sentence:
        if key not in self._parsed:
            self._parsed[key] = _first(self._by_key().get(key, ()))
        found = self._parsed[key]
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._by_key() if key in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __bool__(self) -> bool:
        return next(iter(self), None) is not None

    def ending(self, suffix: str) -> list[str]:
        """Its keys with this end, in the order of its files; no other sentence is parsed."""
        return [key for key in self._by_key() if key.endswith(suffix) and key in self]

    def learn(self, read: Iterable[Sentence]) -> None:
        """Take over what was parsed by reading all files in order."""
        for sentence in read:
            if sentence.message.value is not None:
                self._parsed.setdefault(sentence.key, sentence)

    def _by_key(self) -> dict[str, list[_Entry]]:
        if self._entries is None:
            self._entries = defaultdict(list)
            for file in self._files:
                for key, entry in _entries(file):
                    self._entries[key].append(entry)
        return self._entries


def parts(source: str) -> list[str]:
    """A file's text cut where its entries begin; joined again it is the same."""
    return _BEGINS.split(source)


def key_of(part: str) -> str:
    """The key of a part that is a sentence, else an empty text."""
    found = _KEY.match(part)
    return found[1] if found else ""


def sentence_of(key: str, text: str) -> Sentence | None:
    """*text* as the sentence *key* of a file, a draft; None if it is not exactly one sentence."""
    source = f"{key} = " + text.replace("\n", "\n    ")
    body = FluentParser(with_spans=True).parse(source).body
    whole = len(body) == 1 and isinstance(body[0], ast.Message)
    return _first([_Entry(source, 1, key, {})]) if whole else None


def text_of(sentence: Sentence) -> str:
    """The words of a sentence as a file has them, slots and all, without its key."""
    bare = ast.Message(id=sentence.message.id, value=sentence.message.value)
    written = FluentSerializer().serialize_entry(bare)
    lines = written.partition("=")[2].strip().splitlines()
    return "\n".join(line.removeprefix("    ") for line in lines)


def _first(entries: Iterable[_Entry]) -> Sentence | None:
    for entry in entries:
        parsed = FluentParser(with_spans=True).parse(entry.source).body
        if parsed and isinstance(parsed[0], ast.Message) and parsed[0].value is not None:
            found = _sentence(parsed[0], entry.source, entry.path, entry.head, entry.remark)
            return replace(found, line=entry.line)
    return None


def _entries(file: Path) -> Iterator[tuple[str, _Entry]]:
    try:
        source = _text(file)
    except (OSError, UnicodeDecodeError):
        return
    path, line, remark = f"{file.parent.name}/{file.name}", 1, ""
    head = head_of(source)
    for part in _BEGINS.split(source):
        if key := _KEY.match(part):
            yield key[1], _Entry(part, line, path, head, remark)
        remark = _remark(part, remark)
        line += part.count("\n")


def _remark(part: str, before: str) -> str:
    """The comment that stands right above what follows *part*: a blank line ends it."""
    if not re.fullmatch(r"#( [^\n]*)?\n", part):
        return ""
    return before + part.removeprefix("#").removeprefix(" ")


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")


def _unreadable(path: str, error: Exception) -> Finding:
    what = "is not UTF-8" if isinstance(error, UnicodeDecodeError) else "cannot be read"
    return Finding(
        code="template-unreadable", path=path, line=1,
        message=f"{path} {what}; save it as plain UTF-8 text.",
    )


def _sentence(
    entry: ast.Message, source: str, path: str, head: dict[str, str], remark: str = ""
) -> Sentence:
    above = remark or (entry.comment.content or "" if entry.comment else "")
    signed = signature(head, above)
    found = _Texts()
    found.visit(entry)
    return Sentence(
        key=entry.id.name, path=path, line=_line(entry, source), status=signed.status,
        reviewer=signed.reviewer, author=signed.author, date=signed.date,
        remark=remark_of(above), slots=usual(entry.value).slots, chooses=choosing(entry.value),
        plain=" ".join(found.texts), message=entry,
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


class _Texts(Visitor):
    """Collects the text around the slots, of every wording."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 (Fluent's name)
        self.texts.append(node.value)
