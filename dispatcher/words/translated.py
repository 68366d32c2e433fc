"""The issuer's block in a language that it was translated into, sentence by sentence."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dispatcher.domain import language as tags
from dispatcher.domain.alert import Info
from dispatcher.domain.message import Check, Occasion, Rendering
from dispatcher.words.plain import sentences

_MOST = 12  # sentences; as many as a message in the issuer's own words may have


@dataclass(frozen=True, slots=True, kw_only=True)
class Translated:
    """A block whose headline and instruction (else description) stand in another language."""

    block: Info
    parts: tuple[Rendering, ...]

    @property
    def reviewed_by(self) -> str:
        """Who stands for it; empty unless somebody does for every sentence."""
        names = [part.reviewed_by for part in self.parts]
        return ", ".join(dict.fromkeys(names)) if all(names) else ""

    @property
    def parity(self) -> Check:
        """That the gate let all of it pass, and what made it."""
        made = sorted({part.engine or part.reviewed_by for part in self.parts})
        return Check(
            name="parity", ok=True, detail=f"{len(self.parts)} sentences by {', '.join(made)}"
        )


def language_of(info: Info) -> str | None:
    """The standardised tag that the block declares, None if it is no known language."""
    try:
        return tags.standard(info.language)
    except ValueError:
        return None


def wanted(info: Info) -> list[str]:
    """The sentences of the issuer that a message says; none if it says nothing to do or know."""
    headline, said = _parts(info)
    return [*headline, *said] if said else []


def _parts(info: Info) -> tuple[list[str], list[str]]:
    said = sentences(info.instruction) or sentences(info.description)
    return sentences(info.headline or info.event), said[:_MOST]


def translated(occasion: Occasion, language: str) -> Translated | None:
    """The first block of the group that is wholly translated; half a warning is none."""
    for info in occasion.group.infos:
        headline, said = _parts(info)
        first, rest = (_found(occasion, part, language) for part in (headline, said))
        if first and rest:
            block = replace(
                info, language=language, headline=_joined(first), instruction=_joined(rest),
                description="",
            )
            return Translated(block=block, parts=(*first, *rest))
    return None


def _found(occasion: Occasion, said: Sequence[str], language: str) -> list[Rendering]:
    """Every sentence's translation, or nothing at all."""
    known = [occasion.renderings.found.get((sentence, language)) for sentence in said]
    fit = [one for one in known if one is not None and one.usable]
    return fit if len(fit) == len(said) else []


def _joined(parts: Sequence[Rendering]) -> str:
    return " ".join(part.text for part in parts)
