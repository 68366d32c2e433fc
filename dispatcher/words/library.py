"""The template library: every language's own sentences, exactly as written."""

from collections import ChainMap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache, partial
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

from fluent.runtime import FluentBundle
from fluent.runtime.types import fluent_number
from fluent.syntax import ast

from dispatcher.domain import language as tags
from dispatcher.domain.finding import Finding
from dispatcher.domain.message import ALERTING, Kind
from dispatcher.domain.review import digest_of
from dispatcher.words import ftl
from dispatcher.words.parity import faults_of
from dispatcher.words.required import endings, missing, required
from dispatcher.words.worst import over_budget

REFERENCE = "en"  # the language that says which keys and slots there are
CHANNELS = ("sms", "relay", "radio")


@dataclass(frozen=True, slots=True, kw_only=True)
class Approval:
    """What a speaker said of a sentence: *shown* is the digest of the words that they saw."""

    shown: str
    text: str
    reviewed_by: str


class Library:
    """Sentences by standard language tag and key; read once, never changed."""

    def __init__(self, files: Mapping[str, tuple[Path, ...]]) -> None:
        self._files = files
        self._leaves = {tag: ftl.Leaves(some) for tag, some in files.items()}
        self._sentences: dict[str, Mapping[str, ftl.Sentence]] = dict(self._leaves)
        self._bundles: dict[tuple[str, bool], FluentBundle] = {}
        self._chooses: dict[tuple[str, str], frozenset[str]] = {}
        self._approved: dict[str, dict[str, ftl.Sentence]] = {}

    @classmethod
    def load(cls, path: Path) -> "Library":
        """Read ``<path>/<language>/*.ftl`` (UTF-8); faults are kept, not raised.

        Files that have not changed since they were last read are not read again: a command whose
        database is in another mode than its settings say builds everything twice.
        """
        folders = sorted(f for f in path.iterdir() if f.is_dir() and not f.name.startswith("."))
        files = [(f.name, tuple(sorted(f.glob("*.ftl")))) for f in folders]
        stamps = [file.stat() for _, some in files for file in some]
        return _read(tuple(files), tuple((s.st_mtime_ns, s.st_size) for s in stamps))

    def own_copy(self) -> "Library":
        """The same sentences, for somebody who lets approvals count among them."""
        copy = Library({})
        # What is parsed is parsed for both.
        copy._files, copy._leaves = self._files, self._leaves
        copy._sentences = dict(self._leaves)
        return copy

    def approve(self, approved: Mapping[tuple[str, str], Approval]) -> None:
        """Let these sentences, by (language, key), count as reviewed, and no others.

        An approval counts only while the file says what was shown, or what was approved.
        """
        self._bundles, self._chooses = {}, {}
        for tag in self._files:
            leaves = self._leaves[tag]
            own = {
                key: found for (language, key), one in approved.items()
                if language == tag and (found := _approved(leaves.get(key), one)) is not None
            }
            self._approved[tag] = own
            self._sentences[tag] = ChainMap(own, cast(Any, leaves)) if own else leaves

    def approved(self, language: str) -> dict[str, tuple[str, str]]:
        """What counts as reviewed by approval: key to (text, reviewer)."""
        own = self._approved.get(language, {})
        return {key: (ftl.text_of(one), one.reviewer) for key, one in own.items()}

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The tags of all folders that hold at least one sentence, sorted."""
        return tuple(sorted(tag for tag, said in self._sentences.items() if said))

    @cached_property
    def hazards(self) -> tuple[str, ...]:
        """The hazards that the reference language warns of, in its order."""
        said = self._leaves.get(REFERENCE, ftl.Leaves(()))
        names = [key.removesuffix("-name") for key in said.ending("-name")]
        return tuple(name for name in names if f"{name}-warning" in said)

    def sentences(self, language: str) -> Mapping[str, ftl.Sentence]:
        """All sentences of *language* by key; empty if there is no such folder."""
        return MappingProxyType(self._sentences.get(language, {}))

    def has(self, language: str, key: str) -> bool:
        """Whether *language* itself (no fallback) has the sentence."""
        return key in self._sentences.get(language, {})

    def status(self, language: str, key: str) -> str:
        """``reviewed`` or ``draft``; raises ``KeyError`` for a missing sentence."""
        return self._sentences[language][key].status

    def reviewer(self, language: str, key: str) -> str:
        """Who reviewed the sentence, empty for a draft; raises ``KeyError`` if it is missing."""
        return self._sentences[language][key].reviewer

    def say(self, language: str, key: str, /, **slots: object) -> str:
        """The sentence with its *slots* filled in as they are given, nothing reformatted.

        In right-to-left scripts each slot stands between U+2068 and U+2069. Raises ``KeyError``
        for a missing sentence or slot.
        """
        chooses = self._chosen_by(language, key)
        bundle = self._bundle(language, counts=bool(chooses))
        if not bundle.has_message(key):
            bundle.add_resource(ast.Resource(body=[self._sentences[language][key].message]))
        pattern = bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        texts = {
            name: _number(str(value)) if name in chooses else str(value)
            for name, value in slots.items()
        }
        said, errors = bundle.format_pattern(pattern, texts)
        if errors:
            raise KeyError(f"{language} {key}: {errors[0]}")
        return str(said)

    def _chosen_by(self, language: str, key: str) -> frozenset[str]:
        """The slots by which the sentence chooses its wording, as plurals do."""
        if (language, key) not in self._chooses:
            known = self._sentences[language][key].chooses if self.has(language, key) else ()
            self._chooses[(language, key)] = frozenset(known)
        return self._chooses[(language, key)]

    def _bundle(self, language: str, *, counts: bool) -> FluentBundle:
        if (language, counts) not in self._bundles:
            self._bundles[(language, counts)] = _bundle(language, counts=counts)
        return self._bundles[(language, counts)]

    def faults(self) -> tuple[Finding, ...]:
        """Every fault of every file, with its path below the templates folder and its line."""
        return self._all_faults

    @cached_property
    def _all_faults(self) -> tuple[Finding, ...]:
        sheets = {tag: tuple(ftl.read(file) for file in some) for tag, some in self._files.items()}
        for tag, read in sheets.items():
            self._leaves[tag].learn(one for sheet in read for one in sheet.sentences)
        found = _all_faults(sheets, self._sentences.get(REFERENCE, {}))
        return (*found, *self._too_long())

    def _too_long(self) -> Iterator[Finding]:
        for tag in self.languages:
            for key, _, size in self.too_long(tag):
                sentence = self._sentences[tag][key]
                yield Finding(
                    code="template-budget", path=sentence.path, line=sentence.line,
                    message=f"{key} in {sentence.path} makes a text message of {size} segments "
                    "when names are long; shorten it or the sentences that go with it.",
                )

    def too_long(self, tag: str) -> Iterator[tuple[str, tuple[str, ...], int]]:
        """(key, all keys of its message, segments) of what can never fit a text message."""
        return over_budget(self.sentences(tag), partial(self._said, tag), self.hazards)

    def with_sentences(self, language: str, new: Mapping[str, ftl.Sentence]) -> "Library":
        """A copy in which these sentences of *language* take the place of what the files say."""
        copy = self.own_copy()
        known = self._sentences.get(language, {})
        copy._sentences[language] = ChainMap(dict(new), cast(Any, known))
        return copy

    def _said(self, tag: str, key: str, **slots: str) -> str:
        """As *say*, but a sentence with a fault that is named elsewhere is silent here."""
        try:
            return self.say(tag, key, **slots)
        except KeyError:
            return ""

    def matrix(self) -> tuple[dict[str, str], ...]:
        """What is covered: a row for each hazard, kind, language and way that has all its words."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[dict[str, str]]:
        for hazard in self.hazards:
            for kind in ALERTING:
                for tag in self.languages:
                    for channel in CHANNELS:
                        provenance = self._provenance(hazard, kind, tag, channel)
                        if provenance:
                            yield {
                                "hazard": hazard, "kind": kind.value, "language": tag,
                                "channel": channel, "provenance": provenance,
                            }

    def _provenance(self, hazard: str, kind: Kind, tag: str, channel: str) -> str:
        said = self._sentences[tag]
        keys = required(hazard=hazard, kind=kind, channel=channel)
        if missing(said, (*keys, *endings(hazard, kind))):
            return ""
        draft = any(said[key].status != "reviewed" for key in keys)
        return "template-draft" if draft else "template"


def _approved(sentence: ftl.Sentence | None, one: Approval) -> ftl.Sentence | None:
    if sentence is None:
        return None
    if digest_of(ftl.text_of(sentence)) not in (one.shown, digest_of(one.text)):
        return None
    found = ftl.sentence_of(sentence.key, one.text)
    return found and replace(
        found, path=sentence.path, line=sentence.line, status="reviewed",
        reviewer=one.reviewed_by,
    )


@lru_cache(maxsize=4)
def _read(files: tuple[tuple[str, tuple[Path, ...]], ...], _stamps: object) -> Library:
    return Library(dict(files))


def _number(text: str) -> object:
    """Digits as a number that a plural can be chosen by, and that is written as it was given."""
    return fluent_number(int(text), useGrouping=False) if text.isdecimal() else text


def _bundle(tag: str, *, counts: bool) -> FluentBundle:
    # An isolate turns GSM-7 into UCS-2 and three segments into six: only where it is needed.
    known = _is_tag(tag)
    # A folder that is no language is a fault to be named, not a reason to fall over.
    rtl = known and tags.right_to_left(tag)
    # Slots are texts, so that a locale decides nothing; a real one costs 30 ms at the first
    # message of each language. Only the choice of a plural needs it.
    return FluentBundle([tag if counts and known else REFERENCE], use_isolating=rtl)


def _is_tag(name: str) -> bool:
    try:
        return tags.standard(name) == name
    except ValueError:
        return False


def _all_faults(
    sheets: Mapping[str, tuple[ftl.Sheet, ...]], reference: Mapping[str, ftl.Sentence]
) -> Iterator[Finding]:
    for tag, read in sheets.items():
        if not _is_tag(tag):
            yield Finding(
                code="template-language", path=tag,
                message=f"The folder {tag} is not named by a standardised language tag; "
                f"rename it{_hint(tag)}.",
            )
        for sheet in read:
            yield from sheet.findings
        yield from faults_of(tag, read, reference)


def _hint(name: str) -> str:
    try:
        return f" to {tags.standard(name)}"
    except ValueError:
        return ", for example to es or zh-Hans"
