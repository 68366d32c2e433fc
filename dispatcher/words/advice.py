"""Which protective actions are said, by CAP responseType and hazard, as operators may change."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from dispatcher.domain.finding import Finding
from dispatcher.words.tables import table_in

_ANY = "any"
_TYPES = ("Evacuate", "Shelter", "None", "Before", "After")


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """*instead*: (responseType, hazard) to the keys that take the place of the hazard's own
    action; *beside*: hazard to the keys that follow it; *notices*: (Before or After, hazard) to
    what a notice says of it.
    """

    instead: Mapping[tuple[str, str], tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    notices: Mapping[tuple[str, str], tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    def told(self, when: str, hazard: str) -> tuple[str, ...]:
        """What a notice says Before or After *hazard*."""
        return self.notices.get((when, hazard), self.notices.get((when, _ANY), ()))

    def of(
        self, hazard: str, wanted: Iterable[str], said: Container[str]
    ) -> tuple[str, tuple[str, ...]]:
        """The action of *hazard* under the response types *wanted*, and what may follow it.

        Only keys in *said* are given; the hazard's own action where no response type has one.
        """
        for name in wanted:
            keys = self.instead.get((name, hazard), self.instead.get((name, _ANY), ()))
            # Without its first sentence a row says too little: "cover your nose" is no "leave".
            if keys and keys[0] in said:
                return keys[0], tuple(key for key in keys[1:] if key in said)
        further = tuple(key for key in self.beside.get(hazard, ()) if key in said)
        return f"{hazard}-action", further

    def strangers(self, known: Container[str], hazards: Container[str]) -> Iterator[Finding]:
        """The keys and hazards that the reference language does not have."""
        by_type = {**self.instead, **self.notices}
        rows = [*((h, k) for (_, h), k in by_type.items()), *self.beside.items()]
        for hazard, keys in rows:
            lost = [*(() if hazard in hazards or hazard == _ANY else (hazard,)),
                    *(key for key in keys if key not in known)]
            for name in lost:
                yield Finding(
                    code="action-unknown", path="actions.toml",
                    message=f"{hazard} in actions.toml names {name}, which English does not "
                    "have; correct its spelling.",
                )


def load_advice(path: Path) -> Advice:
    """Read ``actions.toml``; raises ``ConfigFault`` with all its faults."""
    content = table_in(path, _faults)
    return Advice(
        instead={
            (name, hazard): tuple(keys) for name in ("Evacuate", "Shelter")
            for hazard, keys in content.get(name, {}).items()
        },
        beside={hazard: tuple(keys) for hazard, keys in content.get("None", {}).items()},
        notices={
            (name, hazard): tuple(keys) for name in ("Before", "After")
            for hazard, keys in content.get(name, {}).items()
        },
    )


def _faults(content: Mapping[str, object], name: str) -> Iterator[str]:
    for kind, table in content.items():
        if kind not in _TYPES or not isinstance(table, dict):
            yield f"{name}: [{kind}] is no part of it; use {', '.join(_TYPES)}."
            continue
        for hazard, keys in table.items():
            if not isinstance(keys, list) or not all(isinstance(k, str) for k in keys):
                yield (f"{name}: [{kind}] {hazard} is not a list of sentences; "
                       'write it as ["action-..."].')
