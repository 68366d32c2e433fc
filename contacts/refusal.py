"""What a file's reader says about rows that it cannot take or has doubts about."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A row or file that is not taken, or (as a warning) taken with a doubt.

    *line* counts as in the file, from 1, the header included. *count* says how many rows have
    this same doubt; *line* is then the first of them. *message* never repeats an address.
    """

    line: int
    column: str
    code: str
    message: str
    count: int = 1

    def as_json(self) -> dict[str, object]:
        """The contract's ``{line, column, code, message}``."""
        return {
            "line": self.line, "column": self.column, "code": self.code, "message": self.message,
        }

    def as_warning(self) -> dict[str, object]:
        """The same with the number of rows."""
        return {**self.as_json(), "count": self.count}


class CellFault(ValueError):
    """A cell that cannot be read: *code* is stable, ``str()`` says why and what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
