"""How much each language can say, and who stands for it: the figures of the template check."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from dispatcher.domain.finding import Finding
from dispatcher.domain.message import ALERTING
from dispatcher.words.library import CHANNELS, Library

Json = dict[str, Any]


def coverage(library: Library, matrix: Sequence[Mapping[str, str]]) -> list[Json]:
    """One row a language: the share of hazards x kinds x ways that it has words for.

    ``share`` is between 0 and 1 over SMS, relay and radio; WhatsApp's approved contents are
    counted in ``by_channel`` alone, for they are asked for one by one.
    """
    possible = len(library.hazards) * len(ALERTING) * len(CHANNELS)
    rows: dict[str, list[Mapping[str, str]]] = {}
    for row in matrix:
        rows.setdefault(row["language"], []).append(row)
    tags = sorted({*library.languages, *rows})
    return [_row(library, tag, rows.get(tag, []), possible) for tag in tags]


def _row(
    library: Library, tag: str, rows: Sequence[Mapping[str, str]], possible: int
) -> Json:
    said = library.sentences(tag).values()
    own = [row for row in rows if row["channel"] in CHANNELS]
    by_status = Counter(sentence.status for sentence in said)
    return {
        "language": tag,
        "covered": len(own),
        "of": possible,
        "share": round(len(own) / possible, 4) if possible else 0.0,
        "reviewed": sum(row["provenance"] == "template" for row in own),
        "by_channel": dict(Counter(row["channel"] for row in rows)),
        "sentences": {"reviewed": by_status["reviewed"], "draft": by_status["draft"]},
        "authors": sorted({sentence.author for sentence in said} - {""}),
        "reviewers": sorted({sentence.reviewer for sentence in said} - {""}),
        "newest": max((sentence.date for sentence in said), default=""),
    }


def sentences(library: Library, language: str) -> Iterator[Json]:
    """Every sentence of a language with who wrote it, when, and whether a speaker stands for it."""
    for key, one in library.sentences(language).items():
        yield {
            "language": language, "id": key, "path": one.path, "line": one.line,
            "status": one.status, "author": one.author, "date": one.date,
            "reviewer": one.reviewer,
        }


def unreviewed(library: Library) -> Iterator[Finding]:
    """One finding for each file that holds drafts, at the first of them."""
    for tag in library.languages:
        drafts: dict[str, list[int]] = {}
        for one in library.sentences(tag).values():
            if one.status != "reviewed":
                drafts.setdefault(one.path, []).append(one.line)
        for path, lines in sorted(drafts.items()):
            yield Finding(
                code="template-unreviewed", path=path, line=min(lines),
                message=f"{path} holds {len(lines)} drafts; let a speaker of {tag} review them.",
            )
