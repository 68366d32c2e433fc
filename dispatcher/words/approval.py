"""Which approved contents stand for which hazard, kind and language, and why the others do not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from dispatcher.domain.content import Offered
from dispatcher.words.contents import Content, ContentKey, Contents
from dispatcher.words.meta import SAMPLES, Names, code_of, faults, name_of, tag_of

_SLOT_OF = {text: slot for slot, text in SAMPLES.items()} | {slot: slot for slot in SAMPLES}
_VARIABLE = re.compile(r"\{\{(\d+)\}\}")
_BY_HAND = "kept as it is written by hand"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One content of the provider: what it is for, and whether it is *used*; *note* says why not.

    *key* is None for a content whose name is none of ours.
    """

    offered: Offered
    key: ContentKey | None
    exercise: bool = False
    version: int = 1
    used: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What a look at the provider brought.

    *contents* are to be written; *unusable* are ids that must not be sent, with WhatsApp's word;
    *missing* are names of contents that could be handed in; *endless* are warnings that cannot go
    out because their withdrawal is not approved.
    """

    rows: tuple[Row, ...]
    contents: Contents
    unusable: Mapping[str, str]
    missing: tuple[str, ...]
    endless: tuple[ContentKey, ...]


class Matching:
    """Matches the provider's contents with the sentences: *drafts* as handed in, *own* by hand."""

    def __init__(self, drafts: Contents, exercises: Mapping[ContentKey, str], own: Contents):
        self._drafts, self._exercises, self._own = drafts, exercises, own
        self._names = Names(
            {hazard for hazard, _, _ in drafts}, {tag for _, _, tag in drafts}
        )
        self._by_hand = {
            sid: (key, sid != content.content_sid) for key, content in own.items()
            for sid in (content.content_sid, content.exercise_content_sid) if sid
        }

    def of(self, offered: Sequence[Offered]) -> Approval:
        """Everything that follows from these contents."""
        rows = [self._row(one) for one in offered]
        best = self._best(rows)
        contents = dict(self._contents(best))
        taken = {
            sid for content in contents.values()
            for sid in (content.content_sid, content.exercise_content_sid)
        }
        shown = tuple(self._shown(row, taken) for row in rows)
        approved = set(contents) | {
            row.key for row in shown if row.used and row.key and not row.exercise
        }
        return Approval(
            rows=shown, contents=contents, unusable={
                row.offered.sid: row.offered.status for row in shown
                if not row.offered.approved and (row.key or row.offered.sid in self._by_hand)
            },
            missing=tuple(
                name_of(key) for key in self._drafts
                if code_of(key[2]) and key not in approved and key not in self._own
            ),
            endless=tuple(sorted(
                key for key in approved
                if key[1] in ("warning", "update") and (key[0], "withdrawn", key[2]) not in approved
            )),
        )

    def _row(self, one: Offered) -> Row:
        if one.sid in self._by_hand:
            key, exercise = self._by_hand[one.sid]
            return Row(offered=one, key=key, exercise=exercise, note=_BY_HAND)
        read = self._names.read(one.name)
        if read is None:
            return Row(offered=one, key=None, note="the name is none of ours")
        key, exercise, version = read
        row = Row(offered=one, key=key, exercise=exercise, version=version)
        return replace(row, note=self._why_not(row, key))

    def _why_not(self, row: Row, key: ContentKey) -> str:
        one = row.offered
        if tag_of(one.language) != key[2]:
            return f"its language {one.language} is not that of its name"
        if not one.approved:
            return one.reason
        if key in self._own:
            return "another content is written by hand for this"
        wrong = next(faults(one.body), "")
        if wrong:
            return f"its body {wrong}"
        if self._variables(row, key) is None:
            return "nobody knows what its variables stand for; write it into the file by hand"
        return ""

    def _best(self, rows: Sequence[Row]) -> dict[tuple[ContentKey, bool], Row]:
        """Of several contents for one thing the usual code of the language, then the newest."""
        found: dict[tuple[ContentKey, bool], Row] = {}
        for row in rows:
            if row.key is None or row.note or not row.offered.approved:
                continue
            before = found.get((row.key, row.exercise))
            if before is None or _rank(row) > _rank(before):
                found[row.key, row.exercise] = row
        return found

    def _contents(
        self, best: Mapping[tuple[ContentKey, bool], Row]
    ) -> Iterator[tuple[ContentKey, Content]]:
        for (key, exercise), row in sorted(best.items()):
            variables = self._variables(row, key)
            if exercise or variables is None:
                continue
            content = Content(
                content_sid=row.offered.sid, body=row.offered.body, variables=variables
            )
            drill = best.get((key, True))
            if drill is not None and self._variables(drill, key) == variables:
                content = replace(
                    content, exercise_content_sid=drill.offered.sid,
                    exercise_body=drill.offered.body,
                )
            yield key, content

    def _variables(self, row: Row, key: ContentKey) -> tuple[str, ...] | None:
        """What {{1}}, {{2}} and so on stand for: as drafted, else as the samples say."""
        one, draft = row.offered, self._drafts.get(key)
        if draft is not None:
            drafted = self._exercises.get(key, "") if row.exercise else draft.body
            if drafted.split() == one.body.split():
                return draft.variables
        numbers = sorted({int(number) for number in _VARIABLE.findall(one.body)})
        slots = tuple(_SLOT_OF.get(one.samples.get(str(n), "").strip(), "") for n in numbers)
        known = all(slots) and len(set(slots)) == len(slots)
        return slots if known and numbers == list(range(1, len(numbers) + 1)) else None

    def _shown(self, row: Row, taken: set[str]) -> Row:
        sid = row.offered.sid
        if sid in taken or (sid in self._by_hand and row.offered.approved):
            return replace(row, used=True)
        if row.offered.approved and not row.note:
            lone = row.exercise and row.key is not None
            return replace(row, note=(
                "the content outside exercises is missing, or its variables differ" if lone
                else "a newer one is used"
            ))
        return row


def _rank(row: Row) -> tuple[bool, int, str]:
    assert row.key is not None
    return row.offered.language == code_of(row.key[2]), row.version, row.offered.sid
