"""A text from outside by sentences: known ones are looked up, others translated and checked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from dispatcher.domain.message import Check, Rendering
from dispatcher.domain.translation import EngineDown, Untranslated
from dispatcher.ports.translation import TranslationMemory, Translator
from dispatcher.words.gate import Glossary, Pair, gate
from dispatcher.words.translation.protect import FORMS, Form, Forms, shield

_NOTHING = (Check(name="engine", ok=False, detail="the model lost what was protected in it"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The engine, the memory and the glossary of the gate; *now* is UTC ms."""

    engine: Translator
    memory: TranslationMemory
    glossary: Glossary
    now: Callable[[], int]
    forms: Forms = field(default_factory=Forms)

    async def render(
        self, sentences: Sequence[str], *, source: str, target: str, places: Sequence[str] = (),
        alert_id: int | None = None, keep: bool = True,
    ) -> list[Rendering]:
        """Each sentence once, in order; languages are standardised tags.

        A person's translation is taken before any machine's, and a machine's again while the same
        models are installed. What the gate blocks comes back with the checks that failed, and is
        kept with them. Raises ``Untranslated`` without a model, ``EngineDown`` if the engine fails;
        what was done until then is kept.
        """
        wanted = list(dict.fromkeys(sentences))
        engine, missing = self._engine(source, target)
        known = await self.memory.known(wanted, source=source, languages=(target,))
        done: list[Rendering] = []
        fresh: list[Rendering] = []
        try:
            for sentence in wanted:
                found = known.get((sentence, target))
                if found is None or not (found.reviewed_by or found.engine == engine):
                    if missing is not None:
                        raise missing
                    found = await self._machine(sentence, engine, source, target, places)
                    fresh.append(found)
                done.append(found)
        finally:
            if keep and fresh:
                await self.memory.keep(
                    fresh, source=source, language=target, now=self.now(), alert_id=alert_id
                )
        return done

    def _engine(self, source: str, target: str) -> tuple[str, Untranslated | None]:
        """Its name; what people translated is used without any engine too."""
        try:
            return self.engine.engine(source, target), None
        except Untranslated as fault:
            return "", fault

    async def _machine(
        self, sentence: str, engine: str, source: str, target: str, places: Sequence[str]
    ) -> Rendering:
        """The first way of protecting it that passes the gate, else the best of what failed."""
        best = Rendering(source=sentence, text="", engine=engine, checks=_NOTHING)
        for form in self._ways(sentence, engine, places):
            try:
                text = await self._through(sentence, form, engine, source, target, places)
            except EngineDown:
                raise
            except Untranslated as fault:
                said = Check(name="engine", ok=False, detail=str(fault))
                return Rendering(source=sentence, text="", engine=engine, checks=(said,))
            if not text:
                continue
            checks = await self._checked(sentence, text, source, target, places)
            found = Rendering(source=sentence, text=text, engine=engine, checks=checks)
            if found.usable:
                return found
            if not best.text or len(found.failed) < len(best.failed):
                best = found
        return best

    def _ways(self, sentence: str, engine: str, places: Sequence[str]) -> list[Form | None]:
        """The forms of placeholders to try; at last none, which a weak model takes best."""
        if not shield(sentence, FORMS[0], places=places).kept:
            return [None]
        return [*self.forms.of(engine), None]

    async def _through(
        self, sentence: str, form: Form | None, engine: str, source: str, target: str,
        places: Sequence[str],
    ) -> str:
        """What the engine makes of it, with everything put back; empty if it lost a placeholder."""
        if form is None:
            return await self.engine.translate(sentence, source=source, target=target)
        shielded = shield(sentence, form, places=places)
        text = await self.engine.translate(shielded.text, source=source, target=target)
        restored = shielded.restored(text)
        self.forms.learn(engine, form, kept=restored is not None)
        return restored or ""

    async def _checked(
        self, sentence: str, text: str, source: str, target: str, places: Sequence[str]
    ) -> tuple[Check, ...]:
        return gate(Pair(
            source=sentence, target=text, source_language=source, language=target,
            places=[name for name in places if name in sentence], glossary=self.glossary,
            back=await self._back(text, source, target),
        ))

    async def _back(self, text: str, source: str, target: str) -> str:
        """The translation put back, where a model does that; empty where none can."""
        if source not in self.engine.targets(target):
            return ""
        try:
            return await self.engine.translate(text, source=target, target=source)
        except EngineDown:
            raise
        except Untranslated:
            return ""
