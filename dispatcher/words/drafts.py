"""WhatsApp bodies as they are handed in for approval: made of the templates, held to rules."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dispatcher.words.contents import ContentKey
from dispatcher.words.library import Library
from dispatcher.words.meta import CATEGORY, SAMPLES, code_of, faults, name_of
from dispatcher.words.whatsapp import as_exercise, contents_from_library


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One body; *language* is WhatsApp's code, *faults* are what WhatsApp would refuse in it."""

    key: ContentKey
    exercise: bool
    name: str
    language: str
    body: str
    variables: tuple[str, ...]
    faults: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """The body of ``POST /v1/Content``, with what its approval request takes beside it."""
        return {
            "friendly_name": self.name, "language": self.language,
            "variables": {
                str(n): SAMPLES[slot] for n, slot in enumerate(self.variables, start=1)
            },
            "types": {"twilio/text": {"body": self.body}},
            "approval": {"name": self.name, "category": CATEGORY},
            "slots": list(self.variables), "faults": list(self.faults),
        }


def drafts(
    library: Library, *, hazards: Collection[str] = (), languages: Collection[str] = ()
) -> Iterator[Draft]:
    """Every hazard, kind and language that WhatsApp offers, for real and for exercises.

    *hazards* and *languages* (standard tags) narrow it down.
    """
    for key, content in contents_from_library(library).items():
        code = code_of(key[2])
        wanted = (not hazards or key[0] in hazards) and (not languages or key[2] in languages)
        if not code or not wanted:
            continue
        for exercise in (False, True):
            body = as_exercise(library, key[2], content.body) if exercise else content.body
            yield Draft(
                key=key, exercise=exercise, name=name_of(key, exercise=exercise), language=code,
                body=body, variables=content.variables, faults=tuple(faults(body)),
            )


def exercise_bodies(library: Library) -> Mapping[ContentKey, str]:
    """The exercise form of every draft."""
    return {draft.key: draft.body for draft in drafts(library) if draft.exercise}
