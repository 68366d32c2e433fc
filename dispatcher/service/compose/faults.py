"""What is wrong with a draft, each fault beside the field that it is about."""

from collections.abc import Callable
from dataclasses import dataclass, field

Label = Callable[..., str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One fault: *code* names a sentence of the console, *gaps* fill it."""

    code: str
    path: str
    gaps: dict[str, str] = field(default_factory=dict)

    def as_json(self, say: Label) -> dict[str, object]:
        """The contract's ``{code, message, path, line}``; *say* gives the sentence."""
        return {
            "code": self.code, "message": say(f"console-fault-{self.code}", **self.gaps),
            "path": self.path, "line": None, "gaps": self.gaps,
        }


class Faults:
    """The faults of one draft, in the order of its fields."""

    __slots__ = ("found",)

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, code: str, path: str, **gaps: object) -> None:
        """Note one; gaps are cut, for they repeat what somebody typed."""
        said = {name: str(value)[:80] for name, value in gaps.items()}
        self.found.append(Fault(code=code, path=path, gaps=said))
