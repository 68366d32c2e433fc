"""A turned direction, another hazard, a term lost: what figures do not show."""

import regex

from dispatcher.words.folding import fold
from dispatcher.words.gate.glossary import Glossary, plain
from dispatcher.words.gate.marks import bare
from dispatcher.words.gate.negation import contrary, denies, pairs


def terms(
    source: str, target: str, source_language: str, language: str, glossary: Glossary
) -> str:
    """No term of the glossary lost, and none that stands against what was said."""
    known = glossary.known(source_language) & glossary.known(language)
    before = glossary.found(source, source_language) & known
    after = glossary.answered(target, language) & known
    same = contrary(source, target, source_language, language, glossary)
    lost = sorted(n for n in before - after - same if glossary.concepts[n].required)
    turned = sorted({
        name for a, b in pairs(source, target)
        for name in _turned(a, b, source_language, language, glossary)
    } - same)
    parts = [f"lost: {', '.join(lost)}"] if lost else []
    if turned:
        parts.append(f"turned into: {', '.join(turned)}")
    if new := _other_hazards(before, target, language, glossary):
        parts.append(f"another hazard: {', '.join(new)}")
    return "; ".join(parts)


def _turned(
    before: str, after: str, source_language: str, language: str, glossary: Glossary
) -> set[str]:
    """What one sentence says instead of a concept that stands against it."""
    known = glossary.known(language)
    was, now = glossary.answered(before, source_language), glossary.found(after, language)
    denied = denies(before, source_language.split("-")[0])
    return {
        against for name in was & known - now
        if glossary.concepts[name].required or not denied
        for against in glossary.concepts[name].against if against in now and against not in was
    }


def _other_hazards(
    before: frozenset[str], target: str, language: str, glossary: Glossary
) -> list[str]:
    """Hazards of *target* in words that name none of the original's hazards."""
    base = language.split("-")[0]
    said = plain(target, base)
    hazards = {n for n in before if n.startswith("hazard-")}
    for name in hazards:
        said = glossary.concepts[name].without(said, base)
    others = {n for n in glossary.known(language) - before if n.startswith("hazard-")}
    return sorted(n for n in others if hazards and glossary.concepts[n].named(said, base))


def back(source: str, returned: str, language: str) -> str:
    """Put back into the first language, the words that carry the meaning are still there."""
    if not returned.strip():
        return ""
    base = language.split("-")[0]
    if denies(source, base) and not denies(returned, base):
        return "put back, it no longer says \"not\""
    before, after = _stems(source), _stems(returned)
    kept = len(before & after) / len(before) if len(before) >= 4 else 1.0
    return f"put back, only {kept:.0%} of the words are the same" if kept < 0.4 else ""


def _stems(text: str) -> set[str]:
    return {word[:5] for word in regex.findall(r"\w{4,}", fold(bare(text)))}
