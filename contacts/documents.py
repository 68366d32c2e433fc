"""Profiles as people write them, YAML or CSV: every scalar stays the text that was written."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

import yaml

from contacts.consent import forbidden
from contacts.refusal import CellFault, Refusal
from contacts.tables import records
from dispatcher.domain.finding import Finding, FindingSeverity

T = TypeVar("T")
Value = Any  # str, list of values, or dict of text to value
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 30
_EMPTY_WORDS = ("", "~", "null")


@dataclass(slots=True, kw_only=True)
class Entry:
    """One profile being read; *lines* says where each key stands, faults gather."""

    line: int
    values: dict[str, Value]
    lines: dict[str, int] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether nothing worse than a warning was found."""
        return all(f.severity is FindingSeverity.WARNING for f in self.findings)

    def take(self, key: str, read: Callable[[Value], T], default: T) -> T:
        """The value as *read* says, *default* if it is empty or refused."""
        value = self.values.get(key, "")
        if value in ("", [], {}):
            return default
        try:
            return read(value)
        except CellFault as fault:
            self.note(key, fault.code, str(fault), FindingSeverity.ERROR)
        return default

    def note(
        self, key: str, code: str, message: str,
        severity: FindingSeverity = FindingSeverity.WARNING,
    ) -> None:
        """Add a finding about *key*."""
        name = self.values.get("id", "")
        place = f"{name if isinstance(name, str) else ''}.{key}".strip(".")
        self.findings.append(Finding(
            code=code, message=f"{key}: {message}" if key else message, severity=severity,
            path=place, line=self.lines.get(key, self.line),
        ))


def entries(
    raw: bytes, name: str, *, keys: Sequence[str]
) -> tuple[list[Entry], list[Finding]]:
    """The profiles of a file called *name* (``.csv``, else YAML) and the faults of its form.

    *keys* are the known ones; any other is a fault of its profile.
    """
    try:
        found = list(_csv(raw) if name.lower().endswith(".csv") else _yaml(raw))
    except _Malformed as fault:
        return [], [fault.finding]
    seen: dict[str, int] = {}
    for entry in found:
        _check_keys(entry, keys)
        _check_id(entry, seen)
    return found, []


def text(value: Value) -> str:
    """A single text."""
    if isinstance(value, str):
        return value.strip()
    raise CellFault("not-a-text", "a single text is expected here, not a list or mapping")


def words(value: Value) -> tuple[str, ...]:
    """A list of texts, or one text with blanks between its words."""
    if isinstance(value, str):
        return tuple(value.split())
    if isinstance(value, list):
        return tuple(text(item) for item in value)
    raise CellFault("not-a-list", "a list is expected here")


class _Malformed(Exception):
    def __init__(self, code: str, message: str, line: int) -> None:
        super().__init__(message)
        self.finding = Finding(code=code, message=message, line=line)


def _csv(raw: bytes) -> Iterator[Entry]:
    header: list[str] = []
    for record in records(raw):
        if isinstance(record, Refusal):
            raise _Malformed(record.code, record.message, record.line)
        line, cells = record
        if not header:
            header = [cell.strip().lower() for cell in cells]
            continue
        if any(cell.strip() for cell in cells[len(header):]):
            raise _Malformed("extra-cell", "The row has more cells than the header names.", line)
        pairs = zip(header, cells, strict=False)
        yield Entry(line=line, values={key: cell.strip() for key, cell in pairs if key})


def _yaml(raw: bytes) -> Iterator[Entry]:
    try:
        decoded = raw.decode("utf-8-sig")
        _refuse_traps(decoded)
        root = yaml.compose(decoded, Loader=_LOADER)
    except UnicodeDecodeError as fault:
        line = raw.count(b"\n", 0, fault.start) + 1
        raise _Malformed("not-utf-8", "The file is not UTF-8; save it so.", line) from fault
    except yaml.MarkedYAMLError as fault:
        line = fault.problem_mark.line + 1 if fault.problem_mark else 1
        raise _Malformed("bad-yaml", f"This is not YAML ({fault.problem}).", line) from fault
    except yaml.YAMLError as fault:
        raise _Malformed("bad-yaml", f"This is not YAML ({fault}).", 1) from fault
    if not isinstance(root, yaml.SequenceNode):
        raise _Malformed("not-a-list", "The file is not a list of mappings (- id: ...).", 1)
    for node in root.value:
        yield _entry(node)


def _refuse_traps(decoded: str) -> None:
    # A few lines of aliases of aliases unfold to gigabytes; deep nesting ends the stack.
    depth = 0
    for event in yaml.parse(decoded, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if isinstance(event, yaml.AliasEvent):
            raise _Malformed("yaml-alias", "Aliases (*name) are not taken; write it out.", line)
        if depth > _DEEPEST:
            raise _Malformed("too-deep", "This is nested too deeply for a profile.", line)


def _entry(node: yaml.Node) -> Entry:
    line = node.start_mark.line + 1
    if not isinstance(node, yaml.MappingNode):
        raise _Malformed("not-a-mapping", "This item of the list is not a mapping.", line)
    lines = {key.value: key.start_mark.line + 1 for key, _ in node.value}
    return Entry(line=line, values=_plain(node), lines=lines)


def _plain(node: yaml.Node) -> Value:
    # YAML's own types would read the language tag no as false and 01 as 1.
    if isinstance(node, yaml.ScalarNode):
        empty = node.style is None and node.value.lower() in _EMPTY_WORDS
        return "" if empty else node.value
    if isinstance(node, yaml.SequenceNode):
        return [_plain(item) for item in node.value]
    found: dict[str, Value] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise _Malformed("bad-key", "This key is not a plain word.", line)
        if key.value in found:
            raise _Malformed("repeated-key", f"The key {key.value!r} is there twice.", line)
        found[key.value] = _plain(value)
    return found


def _check_keys(entry: Entry, keys: Sequence[str]) -> None:
    for key in entry.values:
        if key in keys:
            continue
        if told := forbidden(key):
            why = f"it holds {told}, which no warning needs and which can harm people; remove it"
            entry.note(key, "forbidden-key", why, FindingSeverity.ERROR)
        else:
            why = f"it is not known (known are {', '.join(keys)})"
            entry.note(key, "unknown-key", why, FindingSeverity.ERROR)


def _check_id(entry: Entry, seen: dict[str, int]) -> None:
    name = entry.values.get("id", "")
    if not isinstance(name, str) or not name:
        entry.note("id", "missing-id", "it is missing; give one", FindingSeverity.ERROR)
        return
    if (first := seen.setdefault(name, entry.line)) != entry.line:
        why = f"line {first} has the same; keep one of them"
        entry.note("id", "duplicate-id", why, FindingSeverity.ERROR)
