"""United States: the IPAWS profile of CAP 1.2, version 1.0."""

import re

from dispatcher.cap.document import Document
from dispatcher.cap.infos import ReadInfo
from dispatcher.cap.profiles.profile import (
    Profile,
    categories,
    codes_with,
    each_area_coded,
    each_info,
    event_codes,
    has_code,
    has_references,
    infos_agree,
    lacks,
    without_area,
)

_CODE = "IPAWSv1.0"
_SAME_EVENT = re.compile(r"[A-Z]{3}")
_SAME_PLACE = re.compile(r"\d{6}", re.ASCII)


def _declared(document: Document) -> bool:
    return codes_with(document, _CODE)


def _not_one_same_event(read: ReadInfo) -> bool:
    found = [code.value for code in read.info.event_codes if code.name == "SAME"]
    return len(found) != 1 or _SAME_EVENT.fullmatch(found[0]) is None


def _ignored_times(read: ReadInfo) -> bool:
    return bool(read.block.text("effective") or read.block.text("onset"))


def _same_place(name: str, value: str) -> bool:
    return name == "SAME" and _SAME_PLACE.fullmatch(value) is not None


IPAWS = Profile(name="ipaws", title="IPAWS profile 1.0", declared=_declared, checks=(
    has_code("ipaws-code", _CODE),
    has_references("ipaws-references"),
    infos_agree("ipaws-event-codes-differ", event_codes),
    infos_agree("ipaws-categories-differ", categories),
    each_info("ipaws-expires", lacks("expires")),
    each_info("ipaws-same-event", _not_one_same_event),
    each_info("ipaws-area", without_area),
    each_info("ipaws-times-ignored", _ignored_times),
    each_info("ipaws-description", lacks("description")),
    each_info("ipaws-instruction", lacks("instruction")),
    each_area_coded("ipaws-same-place", _same_place),
))
