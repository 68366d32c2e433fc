"""Approved WhatsApp contents: which body and id say which hazard and kind in which language."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import regex

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.language import standard
from dispatcher.domain.message import Kind

NAMES = (
    "source", "place", "until", "sent", "number", "replaced", "phone", "code", "link", "event",
    "text",
)
ContentKey = tuple[str, str, str]  # hazard, kind, language
_VARIABLE = regex.compile(r"\{\{(\d+)\}\}")
_SID = regex.compile(r"HX[0-9a-fA-F]{32}")
_KNOWN = {
    "content_sid", "body", "variables", "exercise_content_sid", "exercise_body", "reviewed_by",
}
MOST_CHARACTERS = 1024  # of a WhatsApp body


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """One approved content; *body* holds ``{{1}}`` for the first of *variables*, and so on.

    *exercise_content_sid* is the approved form for exercises; empty: none by WhatsApp.
    """

    content_sid: str
    body: str
    variables: tuple[str, ...]
    exercise_content_sid: str = ""
    exercise_body: str = ""
    reviewed_by: str = ""


Contents = Mapping[ContentKey, Content]


def load_whatsapp(path: Path) -> dict[ContentKey, Content]:
    """Read ``whatsapp.toml``; raises ``ConfigFault`` with all its faults, a line each.

    What stands in its table ``unusable`` (paused, disabled, rejected) is left out.
    """
    try:
        return read_whatsapp(path.read_text(encoding="utf-8"), name=path.name)
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigFault(f"{path.name} cannot be read: {error}; correct the file.") from error


def read_whatsapp(text: str, *, name: str) -> dict[ContentKey, Content]:
    """``load_whatsapp`` for a text; *name* is that of its file."""
    try:
        tables = tomllib.loads(text)
    except ValueError as error:
        raise ConfigFault(f"{name} cannot be read: {error}; correct the file.") from error
    unusable = tables.pop("unusable", {})
    faults: list[str] = []
    if not isinstance(unusable, dict):
        faults.append(f"{name}: [unusable] is no table of ids; write HX... = \"paused\".")
        unusable = {}
    contents: dict[ContentKey, Content] = {}
    for key, table in _entries(tables):
        found = [f"{name}: [{'.'.join(key)}] {what}." for what in _faults(key, table)]
        faults += found
        if not found and table is not None:
            contents[(key[0], key[1], key[2])] = _content(table)
    if faults:
        raise ConfigFault("\n".join(faults))
    return dict(_usable(contents, unusable))


def _usable(
    contents: Mapping[ContentKey, Content], unusable: Mapping[str, Any]
) -> Iterator[tuple[ContentKey, Content]]:
    for key, content in contents.items():
        if content.content_sid in unusable:
            continue
        lost = content.exercise_content_sid in unusable
        yield key, replace(
            content, exercise_content_sid="", exercise_body=""
        ) if lost else content


def filled(body: str, texts: tuple[str, ...]) -> str:
    """*body* with its numbered variables replaced."""
    return _VARIABLE.sub(lambda match: texts[int(match[1]) - 1], body)


def crowded(body: str) -> bool:
    """Whether a variable stands first, last or beside another (WhatsApp refuses these)."""
    between = _VARIABLE.split(body)[::2]
    return len(between) > 1 and any(not text.strip() for text in between)


def as_toml(contents: Contents) -> str:
    """*contents* as a file that ``load_whatsapp`` reads back."""
    lines = []
    for (hazard, kind, language), content in contents.items():
        lines += [
            f"[{hazard}.{kind}.{language}]", f"content_sid = {_quoted(content.content_sid)}",
            f"body = {_quoted(content.body)}",
            f"variables = [{', '.join(_quoted(name) for name in content.variables)}]",
        ]
        for name in ("exercise_content_sid", "exercise_body", "reviewed_by"):
            if getattr(content, name):
                lines.append(f"{name} = {_quoted(getattr(content, name))}")
        lines.append("")
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _entries(tables: Mapping[str, Any], above: tuple[str, ...] = ()) -> Iterator[
    tuple[tuple[str, ...], Mapping[str, Any] | None]
]:
    for name, table in tables.items():
        key = (*above, name)
        if len(key) < 3 and isinstance(table, dict):
            yield from _entries(table, key)
        else:
            yield key, table if isinstance(table, dict) else None


def _content(table: Mapping[str, Any]) -> Content:
    return Content(**{**table, "variables": tuple(table["variables"])})


def _faults(key: tuple[str, ...], table: Mapping[str, Any] | None) -> Iterator[str]:
    if len(key) < 3 or table is None:
        yield "is no table of the form [hazard.kind.language]; move it into one"
        return
    yield from _key_faults(key)
    for name in sorted(set(table) - _KNOWN):
        yield f"has the unknown entry {name}; it may hold {', '.join(sorted(_KNOWN))}"
    for name in ("content_sid", "exercise_content_sid"):
        if (table.get(name) or name == "content_sid") and not _SID.fullmatch(
            str(table.get(name, ""))
        ):
            yield f"needs {name} as the provider shows it: HX and 32 hexadecimal digits"
    yield from _body_faults(table)


def _key_faults(key: tuple[str, ...]) -> Iterator[str]:
    if key[1] not in set(Kind):
        yield f"has the unknown kind {key[1]}; use one of {', '.join(Kind)}"
    try:
        usual = standard(key[2])
    except ValueError:
        usual = ""
    if usual != key[2]:
        yield f"has the language {key[2]}; write {usual or 'a standardised tag such as es'}"


def _body_faults(table: Mapping[str, Any]) -> Iterator[str]:
    names = table.get("variables", [])
    body = table.get("body", "")
    if not isinstance(names, list) or not isinstance(body, str) or not body.strip():
        yield "needs body as a text and variables as a list of names"
        return
    for name in names:
        if name not in NAMES:
            yield f"has the unknown variable {name}; use {', '.join(NAMES)}"
    if len(body) > MOST_CHARACTERS:
        yield f"has a body of {len(body)} characters; WhatsApp takes at most {MOST_CHARACTERS}"
    for text in filter(None, (body, str(table.get("exercise_body", "")))):
        if {int(n) for n in _VARIABLE.findall(text)} != set(range(1, len(names) + 1)):
            last = f"{{{{{len(names)}}}}}"
            yield f"has {len(names)} variables; its body must hold {{{{1}}}} to {last}"
        if crowded(text):
            yield "has a variable first, last or beside another; put words between them"
