"""What the installation's own words offer to whoever writes an alert."""

from dataclasses import dataclass
from difflib import get_close_matches

from dispatcher.domain.alert import Info
from dispatcher.domain.language import standard
from dispatcher.words.clarity.elements import Hint
from dispatcher.words.folding import fold
from dispatcher.words.hazards import GENERAL, HazardTable
from dispatcher.words.words import Words

_ALIKE = 0.8  # of 1: a slip of the pen, not another word
_LEAST = 4  # letters; shorter ones are alike by chance


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """*house* speaks where an alert names nobody."""

    words: Words
    hazards: HazardTable
    house: str = ""

    def hint(self, info: Info) -> Hint:
        """What is known of the block's hazard, and what people are told to do about it."""
        hazard = self.words.hazard(info)
        return Hint(
            source=self.house, known=hazard != GENERAL, action=self._action(hazard, info.language),
            near=self._near(info.event) if hazard == GENERAL else "",
        )

    def _action(self, hazard: str, language: str) -> str:
        library, key = self.words.library, f"{hazard}-action"
        try:
            tag = standard(language)
        except ValueError:
            return ""
        bases = (tag, tag.partition("-")[0])
        return next((library.say(t, key) for t in bases if library.has(t, key)), "")

    def _near(self, event: str) -> str:
        known = [word.strip("*") for word, _ in self.hazards.words]
        said = fold(event)[:80]
        # "Flodd warning": beside the whole, each of its words may be a hazard's.
        for part in (said, *(word for word in said.split() if len(word) >= _LEAST)):
            if near := get_close_matches(part, known, n=1, cutoff=_ALIKE):
                return near[0]
        return ""
