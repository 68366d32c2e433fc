"""What a check of a document or a file found, with its place."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class FindingSeverity(StrEnum):
    """An error breaks a rule of the standard; a warning is worth a look; info is good news."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: *code* is a stable rule id, *line* counts from 1 (None: no place known).

    *blocking* says that the document is not usable because of it.
    """

    code: str
    message: str
    severity: FindingSeverity = FindingSeverity.ERROR
    path: str = ""
    line: int | None = None
    section: str = ""
    blocking: bool = False

    def as_json(self) -> dict[str, object]:
        """The contract's ``{code, message, path, line}``."""
        return {
            "code": self.code,
            "message": self.message,
            "path": self.path,
            "line": self.line,
            "severity": self.severity.value,
        }


def as_text(findings: Iterable[Finding]) -> str:
    """Findings as the JSON text that is kept beside a document."""
    return json.dumps([f.as_json() for f in findings], ensure_ascii=False)
