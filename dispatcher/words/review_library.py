"""The library's own sentences in pieces that a person can check on a phone, and back in files."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from dispatcher.domain.message import Check
from dispatcher.domain.review import Item
from dispatcher.words import ftl
from dispatcher.words.gate import Glossary, Pair, gate
from dispatcher.words.library import REFERENCE, Library
from dispatcher.words.signed import signs

_MOST = 6  # sentences on one page
_LONGEST = 900  # characters of one page, source and draft together
# What only staff reads; they can mend it where they see it.
_OFFICE = ("console.ftl", "compose.ftl")
_HEADER = re.compile(r"\A(?:#[^\n]*\n)*")


def pieces(
    library: Library, language: str, *, hazard: str = "", without: frozenset[str] = frozenset(),
    glossary: Glossary | None = None,
) -> list[list[Item]]:
    """The drafts of *language*, in order, a few on a page; *hazard*: only what is said of it.

    *without* are keys that somebody is being asked about.
    """
    found: list[list[Item]] = []
    for item in _drafts(library, language, hazard, without, glossary or Glossary()):
        size = sum(len(i.source) + len(i.draft) for i in (found[-1] if found else []))
        full = size + len(item.source) + len(item.draft) > _LONGEST
        if not found or full or len(found[-1]) == _MOST:
            found.append([])
        found[-1].append(item)
    return found


def _drafts(
    library: Library, language: str, hazard: str, without: frozenset[str], glossary: Glossary
) -> Iterator[Item]:
    own, model = library.sentences(language), library.sentences(REFERENCE)
    for key, sentence in own.items():
        office = sentence.path.endswith(_OFFICE)
        other = hazard and not key.startswith(f"{hazard}-")
        if key not in model or key in without or office or other or sentence.status == "reviewed":
            continue
        item = Item(key=key, source=ftl.text_of(model[key]), draft=ftl.text_of(sentence))
        yield Item(
            key=key, source=item.source, draft=item.draft,
            checks=_doubts(item, language, glossary),
        )


def _doubts(item: Item, language: str, glossary: Glossary) -> tuple[Check, ...]:
    pair = Pair(
        source=item.source, target=item.draft, source_language=REFERENCE, language=language,
        glossary=glossary,
    )
    return () if language == REFERENCE else tuple(c for c in gate(pair) if not c.ok)


def exported(
    folder: Path, language: str, approved: Mapping[str, tuple[str, str]]
) -> dict[Path, str]:
    """The files of a language with what was *approved* (key: text, reviewer) written into them.

    Only those that change. A file is reviewed, with every reviewer's name, once all of its
    sentences are; until then its header stays as it is.
    """
    found = {}
    for file in sorted((folder / language).glob("*.ftl")):
        before = file.read_text(encoding="utf-8")
        after = _written(before, [s.key for s in ftl.read(file).sentences], approved)
        if after != before:
            found[file] = after
    return found


def _written(
    source: str, keys: Sequence[str], approved: Mapping[str, tuple[str, str]]
) -> str:
    parts = ftl.parts(source)
    body = "".join(
        _entry(part, approved) for part, key in zip(parts, _above(parts), strict=True)
        if not (key in approved and signs(part))
    )
    if not keys or any(key not in approved for key in keys):
        return body
    people = ", ".join(sorted({approved[key][1] for key in keys}))
    return _signed(body, people)


def _above(parts: Sequence[str]) -> list[str]:
    """For each part that is a comment right above a sentence that sentence's key, else nothing."""
    found, key = [""] * len(parts), ""
    # The head of the file signs for all of it, even if no blank line follows.
    head = next((n for n, part in enumerate(parts) if part and not _open(part)), len(parts))
    for n in range(len(parts) - 1, head, -1):
        key = key if _open(parts[n]) else ftl.key_of(parts[n])
        found[n] = key if _open(parts[n]) else ""
    return found


def _open(part: str) -> bool:
    """Whether *part* is a comment that belongs to what follows it."""
    return part.startswith("#") and not part.endswith("\n\n")


def _entry(part: str, approved: Mapping[str, tuple[str, str]]) -> str:
    key = ftl.key_of(part)
    if key not in approved:
        return part
    tail = part[len(part.rstrip()):] or "\n"
    indented = approved[key][0].replace("\n", "\n    ")
    return f"{key} = {indented}{tail}"


def _signed(source: str, people: str) -> str:
    head = _HEADER.match(source)
    lines = head[0].splitlines() if head else []
    kept = [x for x in lines if not re.match(r"#\s*(status|reviewer)\s*:", x, re.IGNORECASE)]
    signed = ["# status: reviewed", f"# reviewer: {people}", *kept]
    return "\n".join(signed) + "\n" + source[head.end() if head else 0:]
