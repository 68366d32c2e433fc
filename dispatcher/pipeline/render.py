"""The render stage: each wording once per group, language, channel and kind, never per person."""

from collections.abc import Iterable

from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.record import Planned, WordsKey
from dispatcher.pipeline.scene import Scene


def render(planned: Iterable[Planned], *, scene: Scene, known: dict[WordsKey, Wording]) -> None:
    """Add to *known* the words that *planned* needs and that are not there yet."""
    for p in planned:
        if p.words is not None and p.words not in known:
            known[p.words] = word(p.words, scene=scene)


def word(key: WordsKey, *, scene: Scene) -> Wording:
    """The wording of one key; planning asked for it, so some rung has it."""
    variant, _, digit = key.variant.partition("#")
    occasion = scene.occasion(key.position, key.kind, digit)
    words = scene.words.wording(
        occasion, language=key.language, channel=key.channel, purpose=key.purpose,
        variant=variant,
    )
    if words is None and key.purpose is Purpose.OFFICER:
        words = scene.words.wording(
            occasion, language=key.language, channel=key.channel, purpose=Purpose.PUBLIC
        )
    if words is None:
        raise LookupError(f"no words for {key}")
    return words
