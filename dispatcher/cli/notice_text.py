"""Notices as text: the dry run, and one notice with what became of it."""

from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]

_NEXT = {
    "awaiting-approval": "It waits for approval: tocsin notice approve {id}.",
    "rejected": "It was rejected; nothing was sent.",
    "stopped": "It was stopped; nothing more is sent.",
    "ended": "Its time is up; nothing more is sent.",
}
QUESTIONS = {
    "survey-ask": ("Did the message come in time?", {"1": "yes", "2": "no", "3": "not at all"}),
    "survey-understood": ("Was it understood?", {"1": "yes", "2": "no", "3": "(3)"}),
}


def preview_text(found: Json) -> str:
    """Audience, words and gaps."""
    return "\n".join(_preview(found))


def _preview(found: Json) -> Iterator[str]:
    notice, audience, totals = found["notice"], found["audience"], found["totals"]
    exercise = ", as an exercise" if notice["exercise"] else ""
    hazard = "" if notice["hazard"] == "general" else f" ({notice['hazard']})"
    yield f"{notice['kind']}{hazard}{exercise}, sent from {notice['from']} to {notice['until']}"
    yield f"{audience['people']} people: {_counts(audience['by_language'])}"
    yield f"Ways: {_counts(audience['by_channel'])}"
    yield f"{totals['messages']} messages, {totals['segments']} segments"
    for message in found["messages"]:
        yield (
            f"\n{message['language']} {message['channel']}, {message['provenance']}, "
            f"{message['people']} people, {message['segments']} segments "
            f"({message['encoding'] or 'by content'}):\n{message['text']}"
        )
        yield from (
            f"  ! {check['name']}: {check['detail']}" for check in message["checks"]
            if not check["ok"]
        )
    for gap in found["gaps"]:
        where = f" in {gap['community']}" if gap["community"] else ""
        yield f"Gap: {gap['people']} people ({gap['language']}){where}: {gap['detail']}"


def one_text(notice: Json) -> str:
    """One notice: state, people, languages, failures and answers."""
    return "\n".join(_one(notice))


def _one(notice: Json) -> Iterator[str]:
    exercise = ", as an exercise" if notice["exercise"] else ""
    yield f"{notice['kind']} {notice['id']} is {notice['state']}{exercise}."
    if notice["waiting"]:
        yield notice["waiting"]["text"]
    if notice["state"] in _NEXT:
        yield _NEXT[notice["state"]].format(id=notice["id"])
    yield f"valid until: {notice['valid_until']}"
    for given in notice["approvals"]:
        yield f"  {given['decision']} by {given['who']}"
    if "people" in notice:
        yield from _became(notice)


def _became(notice: Json) -> Iterator[str]:
    people = notice["people"]
    yield (
        f"{people['planned']} people: {people['reached']} reached, {people['not_reached']} not "
        f"reached, {people['pending']} pending"
    )
    for tag, counts in notice["by_language"].items():
        yield (
            f"  {tag}: {counts['reached']} of {counts['planned']}, "
            f"{counts['in_own_language']} in their own language"
        )
    for failure in notice["failures"]:
        yield f"  not reached: {failure['people']}, {failure['reason']}"
    for question, counted in notice["survey"].items():
        asked, words = QUESTIONS[question]
        answers = {words.get(key, key): n for key, n in counted["answers"].items()}
        yield f"{asked} {_counts(answers)}"


def _counts(numbers: Mapping[str, int]) -> str:
    ordered = sorted(numbers.items(), key=lambda pair: -pair[1])
    return ", ".join(f"{name} {count}" for name, count in ordered) or "none"
