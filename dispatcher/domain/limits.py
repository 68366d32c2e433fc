"""How much one document from outside may hold."""

from dataclasses import dataclass, fields, replace

_DEEPEST = 256  # the XML reader's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The most that one CAP document may hold; more is refused, with the limit named.

    *elements* counts tags, opening and closing; *depth* counts elements inside one another;
    *references* bounds incidents too. Raises ``ValueError`` for a limit below 1 and a depth beyond
    256.
    """

    bytes: int = 10_000_000
    elements: int = 400_000
    depth: int = 64
    infos: int = 500
    areas: int = 10_000
    polygons: int = 5_000
    points: int = 250_000
    references: int = 1_000

    # For the settings: a key that is none of these is a fault, not a wish that nobody hears.
    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read by pydantic, written by none

    def __post_init__(self) -> None:
        for field in fields(self):
            if getattr(self, field.name) < 1:
                raise ValueError(f"{field.name} is below 1")
        if self.depth > _DEEPEST:
            raise ValueError(f"depth is beyond {_DEEPEST}, the XML reader's own limit")

    def up_to(self, most_bytes: int) -> "Limits":
        """These limits with *most_bytes* for the whole document."""
        return replace(self, bytes=most_bytes)


# For what was taken in before: a limit that is lowered later must not make it unreadable.
NO_LIMITS = Limits(**{f.name: 10**12 for f in fields(Limits) if f.name != "depth"}, depth=_DEEPEST)
