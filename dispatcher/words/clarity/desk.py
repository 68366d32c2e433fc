"""The door of the room: everything that can be said of an alert's words, and of its languages."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from dispatcher.domain.alert import Alert, Info
from dispatcher.words.clarity.elements import Hint, lacking, warns
from dispatcher.words.clarity.lexicon import Lexicon
from dispatcher.words.clarity.phrasing import phrasing
from dispatcher.words.clarity.reading import grade, words
from dispatcher.words.clarity.remark import Remark

_MOST = 60  # remarks; who has to mend more than these begins anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Rated:
    """One block's own text: how long it is and how many school years it takes (None: unknown)."""

    language: str
    words: int
    grade: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clarity:
    """*hint* asks the installation's own vocabulary about one block."""

    lexicon: Lexicon
    hint: Callable[[Info], Hint]

    def remarks(self, alert: Alert) -> tuple[Remark, ...]:
        """What it lacks first, then its words, block by block; none for what does not warn."""
        if not warns(alert):
            return ()
        # As they are asked for: behind the last that is shown nothing is read.
        return tuple(islice(self._found(alert), _MOST))

    def _found(self, alert: Alert) -> Iterator[Remark]:
        places = {id(info): f"/alert/info[{n}]" for n, info in enumerate(alert.infos, 1)}
        for group in alert.groups:
            first = group.first
            yield from lacking(alert, first, places[id(first)], hint=self.hint(first))
        for info in alert.infos:
            yield from phrasing(info, places[id(info)], self.lexicon)

    def rated(self, alert: Alert) -> Sequence[Rated]:
        """The blocks that have sentences of their own."""
        texts = [
            (info.language, f"{info.description}. {info.instruction}".strip(". "))
            for info in alert.infos
        ]
        return [
            Rated(language=tag, words=len(words(text)), grade=grade(text, tag))
            for tag, text in texts if text
        ]
