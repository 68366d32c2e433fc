"""From what is told to a finished wording: laid out, fitted, measured and checked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from dispatcher.domain.message import Check, Provenance, Purpose, Wording
from dispatcher.words import aloud, checks, layouts, radio, whatsapp
from dispatcher.words.fit import SQUEEZES, Budget, Fitted, Part, fit, measured, within
from dispatcher.words.phrases import Telling
from dispatcher.words.required import HOLDING
from dispatcher.words.spoken import Speech

_SLOT_SECONDS = 60  # of a station that named no slot


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """Budgets by way, the length of a filled link, and where labels come from."""

    budgets: Mapping[str, Budget]
    link_length: int
    label: layouts.Label
    speech: Speech

    def finished(
        self, telling: Telling, provenance: Provenance, *, channel: str, purpose: Purpose,
        variant: str, further: list[Telling],
    ) -> Wording:
        """The wording for one way; which layout it has is the channel's business."""
        base = Wording(
            language=telling.language, channel=channel, kind=telling.occasion.kind,
            purpose=purpose, text="", variant=variant,
            provenance=telling.verbatim.provenance if telling.verbatim else provenance,
            exercise=telling.occasion.exercise, reviewed_by=telling.reviewed_by,
        )
        if channel == "whatsapp":
            return self._whatsapp(base, telling)
        if channel == "radio":
            return self._radio(base, telling, variant)
        if channel == "relay":
            return self._relay(base, telling, further)
        return self._sms(base, telling)

    def _sms(self, base: Wording, telling: Telling) -> Wording:
        if telling.verbatim is not None:
            return self._verbatim(base, telling, telling.verbatim.text)
        # Only the live public needs the label: an exercise says already what it is.
        draft = (
            base.provenance is Provenance.TEMPLATE_DRAFT
            and telling.occasion.accepted is not None and not telling.occasion.exercise
        )
        fitted = fit(
            lambda squeeze: layouts.sms(telling, squeeze, draft=draft, label=self.label),
            within(self.budgets["sms"], link_length=self.link_length),
        )
        found = (*checks.of(fitted, telling), *telling.parity)
        return self._measured(base, telling, fitted, found)

    def _verbatim(self, base: Wording, telling: Telling, text: str) -> Wording:
        """What a speaker approved: not a sign of it is changed, whatever the budget says."""
        fitted = Fitted(
            text=text, parts=(Part(name="action", text=text),), squeeze=SQUEEZES[0],
            ok=within(self.budgets["sms"], link_length=self.link_length)(text),
        )
        return self._measured(base, telling, fitted, checks.of(fitted, telling))

    def _relay(self, base: Wording, telling: Telling, further: list[Telling]) -> Wording:
        """All languages if they fit; the last ones are left out, and named, if not."""
        fits = within(self.budgets["relay"], link_length=self.link_length)
        told = list(further)
        fitted = self._laid_out(telling, told, fits)
        while not fitted.ok and told:
            told.pop()
            fitted = self._laid_out(telling, told, fits)
        links = 1 if telling.occasion.kind in HOLDING else 0
        left_out = " ".join(t.language for t in further[len(told):])
        return self._measured(base, telling, fitted, (
            *checks.of(fitted, telling, links=links, languages=1 + len(told)),
            Check(name="all-languages", ok=not left_out, detail=left_out),
        ))

    def _laid_out(
        self, telling: Telling, further: list[Telling], fits: Callable[[str], bool]
    ) -> Fitted:
        return fit(
            lambda squeeze: layouts.relay(telling, further, squeeze, label=self.label), fits
        )

    def _radio(self, base: Wording, telling: Telling, variant: str) -> Wording:
        slot = int(variant) if variant.isdigit() else _SLOT_SECONDS
        fitted = fit(
            lambda squeeze: radio.script(telling, squeeze),
            lambda text: self._seconds(telling, text) <= slot,
        )
        return replace(
            base, text=fitted.text, spoken=aloud.whole(self.speech, telling, fitted.text),
            characters=len(fitted.text), checks=checks.of(fitted, telling),
            reading_seconds=self._seconds(telling, fitted.text),
        )

    def _seconds(self, telling: Telling, text: str) -> float:
        said = aloud.whole(self.speech, telling, text)
        return radio.reading_seconds(said, telling.language)

    def _whatsapp(self, base: Wording, telling: Telling) -> Wording:
        fitted = whatsapp.fitted(telling, self.budgets["whatsapp"])
        # One message is billed as one, however long.
        return replace(
            base, text=fitted.text, spoken=aloud.whole(self.speech, telling, fitted.text),
            characters=len(fitted.text), segments=1,
            checks=checks.of(fitted, telling), content_sid=whatsapp.content_sid(telling),
            content_variables=whatsapp.variables(telling, fitted.squeeze),
        )

    def _measured(
        self, base: Wording, telling: Telling, fitted: Fitted, found: tuple[Check, ...]
    ) -> Wording:
        size = measured(fitted.text, self.link_length)
        return replace(
            base, text=fitted.text, spoken=aloud.parts(self.speech, telling, fitted.parts),
            encoding=size.encoding, characters=size.characters, segments=size.segments,
            checks=found,
        )
