"""Who wrote a sentence, when, and whether a speaker stands for it: a file's head, a remark."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dispatcher.domain.finding import Finding

STATUSES = ("draft", "reviewed")
_OWN = re.compile(r"#?\s*(status|reviewer|author|date)\s*:\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """*status* is ``draft`` or ``reviewed``, *date* as it was written; empty is unknown.

    Words that nobody signed for are a draft, whatever their file says.
    """

    status: str
    reviewer: str
    author: str
    date: str


def head_of(source: str) -> dict[str, str]:
    """The ``# name: value`` lines at the beginning of a file; of a name the first counts."""
    head: dict[str, str] = {}
    for line in source.splitlines():
        if not line.startswith("#"):
            break
        name, colon, value = line.lstrip("# ").partition(":")
        if colon:
            head.setdefault(name.strip().lower(), value.strip())
    return head


def signature(head: Mapping[str, str], remark: str) -> Signature:
    """The signature of a sentence under *head*; what the *remark* above it says goes first."""
    own = {m[1].lower(): m[2].strip() for line in remark.splitlines()
           if (m := _OWN.fullmatch(line.strip()))}
    # A new status above a sentence must not borrow the name of who reviewed the rest.
    stands = own if "status" in own else head
    reviewer = stands.get("reviewer", "")
    reviewed = stands.get("status") == "reviewed" and bool(reviewer)
    return Signature(
        status="reviewed" if reviewed else "draft", reviewer=reviewer if reviewed else "",
        author=own.get("author", head.get("author", "")),
        date=own.get("date", head.get("date", "")),
    )


def remark_of(comment: str) -> str:
    """The lines of a comment that are for people, without those that sign."""
    kept = [line.rstrip() for line in comment.splitlines() if not _OWN.fullmatch(line.strip())]
    return "\n".join(kept).strip()


def signs(line: str) -> bool:
    """Whether a line of a file is a comment that signs, and nothing for people to read."""
    return _OWN.fullmatch(line.strip().removeprefix("#").strip()) is not None


def head_faults(head: Mapping[str, str], path: str) -> Iterator[Finding]:
    """What the head of the file *path* does not say."""
    status = head.get("status", "")
    if status not in STATUSES:
        yield Finding(
            code="template-status", path=path, line=1,
            message=f'{path} has no readable status; begin it with "# status: draft" or '
            '"# status: reviewed".',
        )
    if status == "reviewed" and not head.get("reviewer"):
        yield Finding(
            code="template-reviewer", path=path, line=1,
            message=f'{path} is reviewed, but by nobody; add "# reviewer: NAME".',
        )
