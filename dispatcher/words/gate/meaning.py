"""A turned direction, another hazard, a term lost: what figures do not show."""

import regex

from dispatcher.words.folding import fold
from dispatcher.words.gate.glossary import Glossary, plain
from dispatcher.words.gate.marks import bare
from dispatcher.words.gate.negation import contrary, denies


def terms(
    source: str, target: str, source_language: str, language: str, glossary: Glossary
) -> str:
    """No term of the glossary lost, and none that stands against what was said."""
    known = glossary.known(source_language) & glossary.known(language)
    before = glossary.found(source, source_language) & known
    after = glossary.found(target, language) & known
    same = contrary(source, target, source_language, language, glossary)
    before, after = before - same, after - same
    lost = sorted(n for n in before - after if glossary.concepts[n].required)
    turned = sorted(
        against for name in before for against in glossary.concepts[name].against
        if against in after and against not in before and name not in after
    )
    parts = [f"lost: {', '.join(lost)}"] if lost else []
    if turned:
        parts.append(f"turned into: {', '.join(dict.fromkeys(turned))}")
    if new := _other_hazards(before, target, language, glossary):
        parts.append(f"another hazard: {', '.join(new)}")
    return "; ".join(parts)


def _other_hazards(
    before: frozenset[str], target: str, language: str, glossary: Glossary
) -> list[str]:
    """Hazards of *target* in words that name none of the original's hazards."""
    base = language.split("-")[0]
    said = plain(target, base)
    hazards = {n for n in before if n.startswith("hazard-")}
    for name in hazards:
        said = glossary.concepts[name].forms[base].sub("-x", said)
    others = {n for n in glossary.known(language) - before if n.startswith("hazard-")}
    return sorted(n for n in others if hazards and glossary.concepts[n].forms[base].search(said))


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
