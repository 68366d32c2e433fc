"""The registry of named rules that a CAP document is held against."""

from collections.abc import Iterable

from dispatcher.cap.rules.area import AREA
from dispatcher.cap.rules.document import DOCUMENT
from dispatcher.cap.rules.header import HEADER
from dispatcher.cap.rules.info import INFO
from dispatcher.cap.rules.profiles import AUSTRALIA, CANADA, IPAWS, METEOALARM
from dispatcher.cap.rules.rule import Rule
from dispatcher.cap.rules.signature import SIGNATURE
from dispatcher.cap.rules.structure import STRUCTURE
from dispatcher.cap.rules.times import TIMES

__all__ = ["RULES", "Rule"]


def _registry(groups: Iterable[tuple[Rule, ...]]) -> dict[str, Rule]:
    return {rule.code: rule for group in groups for rule in group}


RULES = _registry((
    DOCUMENT, STRUCTURE, TIMES, HEADER, INFO, AREA, SIGNATURE, IPAWS, CANADA, AUSTRALIA, METEOALARM,
))
