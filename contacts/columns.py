"""The columns of a contacts file: which there are, which must be, and which are refused."""

from collections.abc import Sequence

from contacts.consent import forbidden
from contacts.refusal import Refusal

ADDRESSES = ("sms", "whatsapp", "voice", "email")
COLUMNS = (
    "id", "name", "role", "community", "languages", "channels", *ADDRESSES, "lat", "lon", "area",
    "consent", "exercise",
)
_REQUIRED = ("id", "languages")


def header_of(cells: Sequence[str], *, line: int) -> tuple[tuple[str, ...], list[Refusal]]:
    """The column names in order ("" for an unnamed one) and every fault that the header has."""
    names = tuple(cell.strip().lower() for cell in cells)
    faults = [fault for given in cells if (fault := _fault(given.strip(), line))]
    faults += _repeated(names, line)
    if not faults:
        faults = _missing(names, line)
    return names, faults


def _fault(given: str, line: int) -> Refusal | None:
    if not given or given.lower() in COLUMNS:
        return None
    if told := forbidden(given):
        return Refusal(
            line=line, column=given, code="forbidden-column",
            message=(
                f"The column {given!r} holds {told}, which no warning needs and which can harm "
                "people if the list is lost; nothing was read: remove the column."
            ),
        )
    return Refusal(
        line=line, column=given, code="unknown-column",
        message=(
            f"The column {given!r} is not known; nothing was read: remove or rename it "
            f"(known are {', '.join(COLUMNS)})."
        ),
    )


def _repeated(names: Sequence[str], line: int) -> list[Refusal]:
    twice = sorted({name for name in names if name and names.count(name) > 1})
    return [
        Refusal(
            line=line, column=name, code="repeated-column",
            message=f"The column {name!r} is there more than once; keep one of them.",
        )
        for name in twice
    ]


def _missing(names: Sequence[str], line: int) -> list[Refusal]:
    lacking = [name for name in _REQUIRED if name not in names]
    faults = [_lacking(name, f"The column {name!r}", line) for name in lacking]
    if not any(name in ADDRESSES for name in names):
        faults.append(_lacking("sms", f"A column of addresses ({', '.join(ADDRESSES)})", line))
    return faults


def _lacking(name: str, what: str, line: int) -> Refusal:
    return Refusal(
        line=line, column=name, code="missing-column",
        message=f"{what} is missing in the first row; add it (the first row names the columns).",
    )
