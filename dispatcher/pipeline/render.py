"""The render stage: each wording once per group, language, channel and kind, never per person."""

from collections.abc import Iterable

from dispatcher.domain.message import Purpose, Wording
from dispatcher.domain.record import Planned, WordsKey
from dispatcher.pipeline.local import parted, without_facts
from dispatcher.pipeline.scene import Scene


def render(planned: Iterable[Planned], *, scene: Scene, known: dict[WordsKey, Wording]) -> None:
    """Add to *known* the words that *planned* needs and that are not there yet."""
    for p in planned:
        for key in stored(p.words):
            if key not in known:
                known[key] = word(key, scene=scene)


def stored(key: WordsKey | None) -> tuple[WordsKey, ...]:
    """The wordings that are kept for a delivery: beside one community's that of everybody.

    The page that anybody may open shows this one.
    """
    if key is None:
        return ()
    general = without_facts(key)
    return (key,) if general == key else (general, key)


def word(key: WordsKey, *, scene: Scene) -> Wording:
    """The wording of one key; planning asked for it, so some rung has it."""
    variant, facts, digit = parted(key.variant)
    occasion = scene.local.told(scene.occasion(key.position, key.kind, digit), facts)
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
