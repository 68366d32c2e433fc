"""What an import did, kept small however long the file is."""

from dataclasses import dataclass, field, replace

from contacts.refusal import Refusal

MOST_REFUSALS = 10_000  # kept in detail; the number of rows is always right


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """The outcome; *refused* holds one entry a row, at most the first 10,000 of *refused_rows*."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: tuple[Refusal, ...] = ()
    refused_rows: int = 0
    warnings: tuple[Refusal, ...] = ()

    @property
    def kept(self) -> int:
        """Rows that are in the store now (in a dry run: would be)."""
        return self.created + self.updated + self.unchanged

    def as_json(self) -> dict[str, object]:
        """The contract's shape, and how many rows were refused in all."""
        return {
            "created": self.created, "updated": self.updated, "unchanged": self.unchanged,
            "refused": [refusal.as_json() for refusal in self.refused],
            "refused_rows": self.refused_rows,
            "warnings": [warning.as_warning() for warning in self.warnings],
        }


@dataclass(slots=True)
class Tally:
    """Gathers refusals (the first of each row in detail) and warnings (one entry a kind)."""

    refused: list[Refusal] = field(default_factory=list)
    refused_rows: int = 0
    _warnings: dict[tuple[str, str], Refusal] = field(default_factory=dict)

    def refuse(self, faults: list[Refusal]) -> None:
        """Note one row; further faults of it are named in the first one's message."""
        self.refused_rows += 1
        if len(self.refused) < MOST_REFUSALS:
            self.refused.append(_joined(faults))

    def warn(self, doubts: list[Refusal]) -> None:
        """Count doubts by kind and column."""
        for doubt in doubts:
            before = self._warnings.get((doubt.code, doubt.column))
            count = before.count + 1 if before else 1
            self._warnings[doubt.code, doubt.column] = replace(before or doubt, count=count)

    @property
    def warnings(self) -> tuple[Refusal, ...]:
        """One entry a kind and column, the first row's line and the number of rows."""
        return tuple(self._warnings.values())


def _joined(faults: list[Refusal]) -> Refusal:
    first, *others = faults
    if not others:
        return first
    rest = "; ".join(f"{other.column}: {other.message}" for other in others)
    return replace(first, message=f"{first.message}; also {rest}")
