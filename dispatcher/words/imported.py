"""What a translator brought back, checked by the same rules as the files, and laid into them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from dispatcher.domain.finding import Finding, FindingSeverity
from dispatcher.words import ftl
from dispatcher.words.exchange import Row, refused
from dispatcher.words.library import REFERENCE, Library
from dispatcher.words.parity import faults_of
from dispatcher.words.splice import spliced


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Who brings the words, and the day (``2026-11-21``): they are drafts, whoever it is."""

    name: str
    date: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Import:
    """What becomes of a file: texts of template files to write, keys that change, and the rest."""

    files: Mapping[Path, str]
    changed: tuple[str, ...]
    unchanged: int
    untranslated: int
    refused: tuple[Finding, ...]


def imported(
    library: Library, folder: Path, language: str, rows: Sequence[Row], *, by: Signer
) -> Import:
    """The files of *language* below *folder* with the sentences of *rows*; writes nothing."""
    model, own = library.sentences(REFERENCE), library.sentences(language)
    taken: dict[str, tuple[Row, ftl.Sentence]] = {}
    found, seen, unchanged = list[Finding](), set[str](), 0
    for row in (row for row in rows if row.text):
        sentence = ftl.sentence_of(row.key, row.text) if row.key in model else None
        # What the files say already is no news, whatever is wrong with it.
        known = sentence is not None and row.key in own and _same(own[row.key], sentence, row)
        reasons = [] if known else list(_reasons(row, sentence, language, model, seen))
        seen.add(row.key)
        found += reasons
        unchanged += known
        if sentence is not None and not known and not reasons:
            taken[row.key] = row, sentence
    found += _without_too_long(library, language, taken)
    return Import(
        files=_files(library, folder, language, taken, by), changed=tuple(taken),
        unchanged=unchanged, untranslated=sum(not row.text for row in rows),
        refused=tuple(sorted(found, key=lambda one: one.line or 0)),
    )


def _reasons(
    row: Row, sentence: ftl.Sentence | None, language: str, model: Mapping[str, ftl.Sentence],
    seen: set[str],
) -> list[Finding]:
    def no(code: str, what: str) -> list[Finding]:
        return [refused(code, row.line, row.key, what)]

    if row.key not in model:
        return no("template-key", "is a key that English does not have; correct its spelling")
    if row.key in seen:
        return no("template-duplicate", "stands twice in this file; keep one of the two")
    if row.english and row.english != ftl.text_of(model[row.key]):
        return no("template-english", "was translated from other English words than those of "
                  "today; export it again and look whether the translation still holds")
    if sentence is None:
        return no("template-syntax", "is no sentence in Fluent's form; mend its braces")
    sheet = ftl.Sheet(sentences=(sentence,), findings=())
    return [
        Finding(code=fault.code, line=row.line, path=row.key,
                message=fault.message.replace(f"{row.key} in {row.key} ", f"{row.key} ", 1))
        for fault in faults_of(language, (sheet,), model)
        if fault.severity is FindingSeverity.ERROR
    ]


def _same(known: ftl.Sentence, sentence: ftl.Sentence, row: Row) -> bool:
    return ftl.text_of(known) == ftl.text_of(sentence) and row.comment in ("", known.remark)


def _without_too_long(
    library: Library, language: str, taken: dict[str, tuple[Row, ftl.Sentence]]
) -> list[Finding]:
    """Refuse the new sentences by which a message would no longer fit."""
    found = []
    new = {key: sentence for key, (_, sentence) in taken.items()}
    for key, keys, size in library.with_sentences(language, new).too_long(language):
        for one in [one for one in keys if one in taken]:
            row, _ = taken.pop(one)
            found.append(refused(
                "template-budget", row.line, row.key, "makes a text message with "
                f"{key} of {size} segments when names are long; shorten it",
            ))
    return found


def _files(
    library: Library, folder: Path, language: str,
    taken: Mapping[str, tuple[Row, ftl.Sentence]], by: Signer,
) -> dict[Path, str]:
    order = list(library.sentences(REFERENCE))
    by_file: dict[Path, dict[str, tuple[ast.Message, str]]] = {}
    for key, (row, sentence) in taken.items():
        file = folder / language / _place(library, language, key)
        known = library.sentences(language).get(key)
        remark = row.comment or (known.remark if known else "")
        signed = f"status: draft\nauthor: {by.name}\ndate: {by.date}"
        own = "" if not file.exists() else signed
        comment = "\n".join(filter(None, (remark, own)))
        by_file.setdefault(file, {})[key] = sentence.message, comment
    head = f"# status: draft\n# author: {by.name}\n# date: {by.date}\n\n"
    return {
        file: spliced(_source(file) or head, new, order) for file, new in by_file.items()
    }


def _place(library: Library, language: str, key: str) -> str:
    """The file of a sentence: where it stands, else where English has it."""
    own = library.sentences(language).get(key)
    return Path((own or library.sentences(REFERENCE)[key]).path).name


def _source(file: Path) -> str:
    return file.read_bytes().decode("utf-8") if file.exists() else ""
