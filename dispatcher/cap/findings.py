"""Where the rules write down what they find, with line and path."""

from collections import Counter
from dataclasses import replace

from lxml import etree

from dispatcher.cap.rules import RULES, Rule
from dispatcher.domain.finding import Finding, FindingSeverity

_MOST_OF_ONE_KIND = 20  # a hostile file must not make a report longer than itself
_LONGEST_VALUE = 60


def quoted(value: object) -> str:
    """A value of the document as it may stand in a sentence: short, in quotes, one line."""
    text = " ".join(str(value)[: 4 * _LONGEST_VALUE].split())
    short = text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 3] + "..."
    return f"'{short}'"


def local_name(element: etree._Element) -> str:
    """The element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else "entity"


def path_of(element: etree._Element) -> str:
    """``/alert/info[2]/area[1]``: names without prefix, counted from 1 below the root."""
    steps: list[str] = []
    node: etree._Element | None = element
    while node is not None:
        steps.append(_step(node))
        node = node.getparent()
    return "/" + "/".join(reversed(steps))


def _line(element: etree._Element) -> int | None:
    return element.sourceline if isinstance(element.sourceline, int) else None


def _step(element: etree._Element) -> str:
    if element.getparent() is None:
        return local_name(element)
    before = sum(1 for _ in element.itersiblings(str(element.tag), preceding=True))
    return f"{local_name(element)}[{before + 1}]"


class Findings:
    """The findings of one document; more than 20 of one kind are counted, not listed."""

    __slots__ = ("_counts", "_found", "advising", "version")

    def __init__(self) -> None:
        self.version = "1.2"
        self.advising = False  # whether what follows is advice, whatever its rule says
        self._found: list[Finding] = []
        self._counts: Counter[str] = Counter()

    def note(
        self, code: str, element: etree._Element | None = None, *,
        line: int | None = None, vital: bool = False, **gaps: object,
    ) -> None:
        """Write down that rule *code* is broken at *element*, or at *line*.

        *vital* marks a place that no alert can do without: the document is then not usable.
        """
        self.write(code, element, gaps, line=line, vital=vital)

    def write(
        self, code: str, element: etree._Element | None, gaps: dict[str, object], *,
        line: int | None = None, vital: bool = False,
    ) -> None:
        """As `note`, with the message's gaps in a dict."""
        self._counts[code] += 1
        if self._counts[code] > _MOST_OF_ONE_KIND and not vital:
            return
        rule = RULES[code]
        self._found.append(Finding(
            code=code,
            message=rule.message.format_map(_sayable(gaps)),
            severity=self._severity(rule, vital),
            path="" if element is None else path_of(element),
            line=line if element is None else _line(element),
            section=rule.section,
            blocking=rule.blocking or vital,
        ))

    def _severity(self, rule: Rule, vital: bool) -> FindingSeverity:
        if self.advising:
            return FindingSeverity.WARNING
        return FindingSeverity.ERROR if vital else rule.severity_in(self.version)

    def __contains__(self, code: object) -> bool:
        return code in self._counts

    @property
    def blocked(self) -> bool:
        """Whether any finding so far makes the document unusable."""
        return any(finding.blocking for finding in self._found)

    def listed(self) -> tuple[Finding, ...]:
        """All findings in document order; the last of an over-long kind says how many more."""
        extra = {c: n - _MOST_OF_ONE_KIND for c, n in self._counts.items()}
        last = {f.code: n for n, f in enumerate(self._found)}
        said = [
            replace(f, message=f"{f.message} ({extra[f.code]} more of this kind.)")
            if extra[f.code] > 0 and last[f.code] == n else f
            for n, f in enumerate(self._found)
        ]
        return tuple(sorted(said, key=lambda f: f.line or 0))


def _sayable(gaps: dict[str, object]) -> dict[str, str]:
    return {k: quoted(v) if k == "value" else str(v)[:200] for k, v in gaps.items()}
