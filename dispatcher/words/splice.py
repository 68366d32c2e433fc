"""New sentences in a Fluent file in which every other byte stays as it is."""

from collections.abc import Mapping, Sequence

from fluent.syntax import FluentParser, FluentSerializer, ast

_MARK = "\ufeff"


def spliced(
    source: str, new: Mapping[str, tuple[ast.Message, str]], order: Sequence[str]
) -> str:
    """*source* with the sentences of *new*, by key, each with the comment that goes above it.

    A sentence that is there already is replaced where it stands (the first, of two); any other
    is set behind the one that goes before it in *order*, else at the end. Line ends and a byte
    order mark stay as they are.
    """
    mark = _MARK if source.startswith(_MARK) else ""
    text = source.removeprefix(_MARK)
    ends = "\r\n" if "\r\n" in text else "\n"
    for key in [key for key in order if key in new]:
        entry = _written(*new[key]).replace("\n", ends)
        text = _with(text, key, entry, order, ends)
    return mark + text


def _written(message: ast.Message, comment: str) -> str:
    entry = ast.Message(
        id=message.id, value=message.value, comment=ast.Comment(comment) if comment else None
    )
    return FluentSerializer().serialize_entry(entry).rstrip("\n")


def _with(text: str, key: str, entry: str, order: Sequence[str], ends: str) -> str:
    spans = _spans(text)
    if key in spans:
        start, end = spans[key]
        return text[:start] + entry + text[end:]
    before = [name for name in order[:order.index(key)] if name in spans]
    if before:
        end = spans[before[-1]][1]
        return text[:end] + ends + entry + text[end:]
    gap = "" if not text or text.endswith(ends) else ends
    return text + gap + entry + ends


def _spans(text: str) -> dict[str, tuple[int, int]]:
    """Where each sentence stands with the comment above it, without the line end behind it."""
    found: dict[str, tuple[int, int]] = {}
    for entry in FluentParser(with_spans=True).parse(text).body:
        if isinstance(entry, ast.Message) and entry.span:
            end = entry.span.start + len(text[entry.span.start:entry.span.end].rstrip())
            found.setdefault(entry.id.name, (entry.span.start, end))
    return found
