"""A "not" that was lost or came in, sentence by sentence."""

import regex

from dispatcher.words.gate import denials
from dispatcher.words.gate.glossary import Glossary, plain
from dispatcher.words.gate.marks import bare
from dispatcher.words.plain import sentences

_UNSPACED = frozenset({"zh"})


def negation(
    source: str, target: str, source_language: str, language: str, glossary: Glossary
) -> str:
    """Each sentence that denies still denies, or says the contrary of what was denied."""
    one, other = source_language.split("-")[0], language.split("-")[0]
    if one not in denials.HARD or other not in denials.HARD:
        return ""
    found = (_turned(a, b, one, other, glossary) for a, b in pairs(source, target))
    return next(filter(None, found), "")


def contrary(
    source: str, target: str, source_language: str, language: str, glossary: Glossary
) -> frozenset[str]:
    """The concepts of sentences that say one thing in two ways: "do not leave", "stay inside"."""
    one, other = source_language.split("-")[0], language.split("-")[0]
    return frozenset().union(
        *(_contrary(a, b, one, other, glossary) for a, b in pairs(source, target))
    )


def pairs(source: str, target: str) -> list[tuple[str, str]]:
    """The sentences side by side; the whole texts where their numbers differ."""
    before, after = sentences(source, urls=False), sentences(target, urls=False)
    if len(before) != len(after):
        return [(source, target)]
    return list(zip(before, after, strict=True))


def _contrary(
    before: str, after: str, one: str, other: str, glossary: Glossary
) -> frozenset[str]:
    if denies(before, one) == denies(after, other):
        return frozenset()
    was, now = glossary.found(before, one), glossary.answered(after, other)
    against = {n: set(c.against) for n, c in glossary.concepts.items()}
    return frozenset(
        name for a in was for b in now if b in against[a] or a in against[b] for name in (a, b)
    )


def denies(text: str, base: str) -> bool:
    """Whether *text* has a "not" of any kind; unknown languages have none."""
    return base in denials.HARD and _count(text, base, denials.HARD) > 0


def _turned(before: str, after: str, one: str, other: str, glossary: Glossary) -> str:
    was, now = _count(before, one, denials.HARD), _count(after, other, denials.HARD)
    if bool(was) != bool(now) and _contrary(before, after, one, other, glossary):
        return ""
    soft = _count(before, one, denials.SOFT)
    if was and not now and _count(after, other, denials.SOFT) <= soft:
        return f"the \"not\" is missing in: {after}"
    turn = _count(before, one, denials.TURN) + _idioms(before, one)
    if now and not was and not soft and not turn:
        return f"a \"not\" was added in: {after}"
    if was and one in denials.MAIN and other in denials.MAIN:
        listed = was + soft + turn + _listed(before, one)
        if _count(after, other, denials.MAIN) > listed:
            return f"one \"not\" too many in: {after}"
    return ""


def _idioms(text: str, base: str) -> int:
    """How many "not" of the original deny nothing ("no more than"), and may stay one."""
    pattern = denials.NOTHING.get(base)
    said = plain(bare(text).replace("\u2019", "'"), base)
    return len(regex.findall(_whole(pattern, base), said)) if pattern else 0


def _listed(text: str, base: str) -> int:
    """How many words of a list stand behind the first "not"."""
    match = regex.search(_whole(denials.HARD[base], base), _folded(text, base))
    behind = _folded(text, base)[match.end():] if match else ""
    return len(regex.findall(rf"[,،、;]|{_whole(denials.JOINT[base], base)}", behind))


def _count(text: str, base: str, words: dict[str, str]) -> int:
    if base not in words:
        return 0
    return len(regex.findall(_whole(words[base], base), _folded(text, base)))


def _whole(words: str, base: str) -> str:
    return f"(?:{words})" if base in _UNSPACED else rf"(?<![\w'])(?:{words})(?!\w)"


def _folded(text: str, base: str) -> str:
    said = plain(bare(text).replace("\u2019", "'"), base)
    nothing = denials.NOTHING.get(base)
    return regex.sub(_whole(nothing, base), " ", said) if nothing else said
