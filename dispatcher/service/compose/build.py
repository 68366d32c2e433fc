"""From a faultless draft to the CAP alert that it means."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from dispatcher.cap import cancel_of
from dispatcher.domain.alert import (
    Alert,
    Certainty,
    Info,
    Moment,
    MsgType,
    Reference,
    Severity,
    Status,
    Urgency,
)
from dispatcher.domain.area import Area, Geocode
from dispatcher.domain.language import standard
from dispatcher.service.compose.draft import Draft, Text
from dispatcher.service.compose.faults import Faults

# By hazard; what is not listed endangers people in general.
CATEGORIES: dict[str, tuple[str, ...]] = {
    "flood": ("Met",), "flash-flood": ("Met",), "storm": ("Met",), "cyclone": ("Met",),
    "tornado": ("Met",), "thunderstorm": ("Met",), "storm-surge": ("Met",), "snow-ice": ("Met",),
    "extreme-heat": ("Met",), "extreme-cold": ("Met",), "air-quality": ("Env", "Health"),
    "earthquake": ("Geo",), "tsunami": ("Geo",), "volcano": ("Geo",), "landslide": ("Geo",),
    "avalanche": ("Geo",), "wildfire": ("Fire",), "dam-failure": ("Infra",),
    "power-failure": ("Infra",), "drinking-water": ("Health", "Infra"), "epidemic": ("Health",),
    "chemical-release": ("CBRNE",), "radiological": ("CBRNE",), "public-danger": ("Security",),
}
_OTHERWISE = ("Safety",)


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What stands around a draft: who speaks, when, and what the words of a hazard are.

    *target* is the alert that is updated or withdrawn. *event_in* gives a hazard's name in a
    language, empty where it has none; *code* its event code.
    """

    sender: str
    source: str
    identifier: str
    sent: Moment
    event_in: Callable[[str, str], str]
    code: Geocode | None = None
    target: Alert | None = None


def build(
    draft: Draft, areas: tuple[Area, ...], setting: Setting, faults: Faults
) -> Alert | None:
    """The alert, or None if the draft has faults (those found here are added)."""
    if draft.expires is None and draft.lasts_hours is not None:
        draft = replace(draft, expires=_after(setting.sent, draft.lasts_hours))
    if setting.target is not None and draft.withdraws:
        return _withdrawal(draft, setting.target, setting, faults)
    _check(draft, setting, faults)
    infos = [_info(n, text, draft, areas, setting, faults) for n, text in enumerate(draft.texts)]
    if faults.found:
        return None
    target = setting.target
    return Alert(
        identifier=setting.identifier, sender=setting.sender, sent=setting.sent,
        status=_status(draft, target), scope=target.scope if target else draft.scope,
        msg_type=MsgType.UPDATE if target else MsgType.ALERT,
        restriction=target.restriction if target else draft.restriction,
        addresses=target.addresses if target else "", note=draft.note or _note(draft, target),
        references=_references(target), incidents=target.incidents if target else (),
        infos=tuple(infos),
    )


def _after(sent: Moment, hours: float) -> Moment:
    """That much later, in the same offset."""
    begin = datetime.fromisoformat(sent.text.replace("Z", "+00:00"))
    text = (begin + timedelta(hours=hours)).replace(microsecond=0).isoformat()
    return Moment(text=text, at=sent.at + int(hours * 3600) * 1000)


def _check(draft: Draft, setting: Setting, faults: Faults) -> None:
    """What two fields must say together."""
    begins = draft.onset or setting.sent
    if draft.expires and draft.expires.at <= max(begins.at, setting.sent.at):
        faults.add("ends-before", "expires", value=draft.expires.text)
    if draft.scope.value == "Restricted" and not draft.restriction and setting.target is None:
        faults.add("missing", "restriction", value="")
    if draft.scope.value == "Private":
        faults.add("unknown-value", "scope", value="Private")
    _same_earnest(draft, setting, faults)


def _same_earnest(draft: Draft, setting: Setting, faults: Faults) -> None:
    """An exercise never turns into a warning half-way, nor the other way round."""
    if setting.target is None or draft.exercise is None:
        return
    if draft.exercise != (setting.target.status is Status.EXERCISE):
        faults.add("exercise-changed", "exercise")


def _status(draft: Draft, target: Alert | None) -> Status:
    if target is not None:
        return target.status
    return Status.EXERCISE if draft.exercise else Status.ACTUAL


def _note(draft: Draft, target: Alert | None) -> str:
    if target is not None:
        return target.note
    return "Exercise" if draft.exercise else ""


def _references(target: Alert | None) -> tuple[Reference, ...]:
    """The alert itself and all that it referred to: whoever holds any of them is told."""
    if target is None:
        return ()
    own = Reference(sender=target.sender, identifier=target.identifier, sent=target.sent)
    return tuple(dict.fromkeys((own, *target.references)))


def _info(
    n: int, text: Text, draft: Draft, areas: tuple[Area, ...], setting: Setting, faults: Faults
) -> Info:
    event = text.event or setting.event_in(draft.hazard, text.language)
    if not event and text.known:
        faults.add("missing", f"texts[{n}].event", value="")
    return Info(
        language=text.language, event=event,
        categories=draft.categories or CATEGORIES.get(draft.hazard, _OTHERWISE),
        response_types=(draft.response,) if draft.response else (),
        urgency=draft.urgency or Urgency.UNKNOWN, severity=draft.severity or Severity.UNKNOWN,
        certainty=draft.certainty or Certainty.UNKNOWN,
        event_codes=(setting.code,) if setting.code else (),
        effective=setting.sent, onset=draft.onset, expires=draft.expires,
        sender_name=setting.source, headline=text.headline, description=text.description,
        instruction=text.instruction, web=draft.web, contact=draft.contact, areas=areas,
    )


def _withdrawal(
    draft: Draft, target: Alert, setting: Setting, faults: Faults
) -> Alert | None:
    """A Cancel; with texts it says in them why, for the places of what it withdraws."""
    _same_earnest(draft, setting, faults)
    cancel = cancel_of(
        target, identifier=setting.identifier, sender=setting.sender, sent=setting.sent.text,
        references=target.references,
    )
    infos = tuple(
        replace(
            _model(target, text), language=text.language, headline=text.headline,
            description=text.description, instruction=text.instruction, resources=(),
            effective=setting.sent, onset=None,
        ) for text in draft.texts
    )
    return None if faults.found else replace(cancel, infos=infos, note=draft.note or cancel.note)


def _model(target: Alert, text: Text) -> Info:
    """The withdrawn alert's block in the language of *text*, else its gravest."""
    for info in target.infos:
        try:
            if standard(info.language) == standard(text.language):
                return info
        except ValueError:
            continue
    return target.groups[0].first if target.infos else Info(event=text.event or text.headline)
