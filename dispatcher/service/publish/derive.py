"""The alert that we publish of one that we sent: the same danger, under our own name."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from dispatcher.domain.alert import Alert, Info, MsgType, Reference, Scope, Status, Urgency
from dispatcher.domain.area import Geocode
from dispatcher.domain.language import standard
from dispatcher.domain.message import LINK_SLOT
from dispatcher.domain.publication import Said
from dispatcher.domain.record import AlertRecord

_HEADLINE = 160  # CAP 1.2 section 3.2.2: some displays show no more


def derive(
    record: AlertRecord, alert: Alert, said: Sequence[Said], *, model: Alert,
    earlier: Sequence[Reference], real: bool, name_of: Callable[[str], str], link: str,
) -> Alert | None:
    """The published form of *alert*, without identity; None where there is nothing to publish.

    The issuer's own blocks, and one more for each language in *said*. Its own identity stands in
    the parameter ``tocsin:source``: the same identity with other words would be a forgery.
    *model* gives places and levels (of a Cancel without blocks: what it withdraws), *earlier* are
    the editions that it replaces. Only where *real* may its status be Actual.
    """
    cancel = alert.msg_type is MsgType.CANCEL
    infos = [*_issued(record, alert), *_added(record, model, said, name_of, link)]
    if (cancel and not earlier) or not (cancel or infos):
        return None
    actual = real and record.status is Status.ACTUAL and not record.exercise
    earnest = Status.ACTUAL if actual else Status.EXERCISE
    kind = MsgType.CANCEL if cancel else MsgType.UPDATE if earlier else MsgType.ALERT
    return replace(
        alert, msg_type=kind, status=earnest, scope=Scope.PUBLIC, source="", restriction="",
        addresses="", codes=(), references=tuple(dict.fromkeys(earlier)),
        note=alert.note or ("" if actual else "Exercise"), infos=tuple(infos),
    )


def _issued(record: AlertRecord, alert: Alert) -> list[Info]:
    """What the issuer wrote is published whether or not anybody here reads that language."""
    return [_marked(info, record, "issuer") for info in alert.infos]


def _added(
    record: AlertRecord, alert: Alert, said: Sequence[Said], name_of: Callable[[str], str],
    link: str,
) -> list[Info]:
    groups, ends = alert.groups, record.msg_type is MsgType.CANCEL
    found = []
    for one in said:
        group = groups[one.position] if one.position < len(groups) else None
        if group is None or any(_same(info.language, one.language) for info in group.infos):
            continue
        first = group.first
        text = one.text.replace(LINK_SLOT, link)
        event = name_of(one.language)
        added = Info(
            language=one.language, event=event or first.event, categories=first.categories,
            # What was to be done against the danger is not said again where it is withdrawn.
            response_types=() if ends else first.response_types,
            urgency=Urgency.PAST if ends else first.urgency, severity=first.severity,
            certainty=first.certainty, event_codes=first.event_codes, effective=first.effective,
            onset=first.onset, expires=first.expires, sender_name=first.sender_name,
            headline=(event or text)[:_HEADLINE], description=text, areas=first.areas,
        )
        found.append(_marked(added, record, one.provenance))
    return found


def _marked(info: Info, record: AlertRecord, provenance: str) -> Info:
    """With where the words come from; a category that the issuer left out must stand there."""
    return replace(
        info, categories=info.categories or ("Other",),
        parameters=(
            *info.parameters, Geocode(name="tocsin:source", value=record.reference),
            Geocode(name="tocsin:provenance", value=provenance),
        ),
    )


def _same(given: str, tag: str) -> bool:
    try:
        return standard(given) == tag
    except ValueError:
        return False
