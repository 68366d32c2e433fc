"""A lost "not", a turned direction, another hazard: what figures do not show."""

import regex

from dispatcher.words.folding import fold
from dispatcher.words.gate.glossary import Glossary
from dispatcher.words.gate.marks import bare
from dispatcher.words.plain import sentences

# What denies in plain words; "soft" denies by the word itself and may be denied in the other.
_HARD = {
    "en": r"not|never|no|nobody|nothing|none|cannot|don'?t|doesn'?t|isn'?t|aren'?t|can'?t|"
          r"won'?t|mustn'?t|shouldn'?t|nor|neither",
    "es": r"no|nunca|jamas|nadie|nada|ningun\w*|ni|tampoco|prohibid\w*|prohib\w*",
    "fr": r"ne|n'\w+|pas|jamais|aucun\w*|personne|rien|ni|non|interdi\w*",
    "pt": r"nao|nunca|jamais|ninguem|nada|nenhum\w*|nem|proibid\w*",
    "de": r"nicht|nie|niemals|kein\w*|niemand\w*|nichts|weder|verboten\w*",
    "it": r"non|mai|nessun\w*|niente|nulla|ne|vietat\w*",
    "ru": r"не|нет|ни|никогда|никто|ничего|нельзя|запрещ\w*|нисколько",
    "uk": r"не|нема\w*|ні|ніколи|ніхто|нічого|заборон\w*|жод\w*",
    "tr": r"degil\w*|yok\w*|hicbir|asla|\w+m[ae]y[iıuü]n\w*|\w+m[ae](?:z|yiniz|yınız|yın|yin|"
          r"malı\w*|meli\w*|mek\w*|mak\w*)|\w+m[ae]d[iıuü]\w*|yasak\w*",
    "ar": r"لا|لن|لم|ليس\w*|ما|غير|عدم|ممنوع|يحظر|بدون|دون|ول\w*",
    "fa": r"نه|نی\w+|ن\w{3,}|هرگز|هیچ\w*|بدون|ممنوع\w*",
    "id": r"tidak|jangan\w*|bukan|tak|belum|tanpa|dilarang|tiada",
    "zh": r"不|勿|没|沒|未|禁止|无|無|别|別|非|莫",
    "vi": r"khong|dung|chua|chang|khong duoc|cam|chớ",
}
_SOFT = {
    "en": r"avoid\w*|without|unless|until|before|only|unsafe|unable|unlikely|unnecessary|"
          r"undrinkable|keep (?:\w+ ){0,2}(?:out|away|off|clear)|"
          r"stay (?:\w+ )?(?:away|off|out|clear)|"
          r"refrain|prohibit\w*|forbidden|banned|except|instead|less|lack\w*|fail\w*|closed|"
          r"out of|free of|stop\w*|impass\w+|inaccess\w+|off limits",
    "es": r"evit\w*|sin|salvo|hasta|solo|solamente|insegur\w*|excepto|inaccesib\w*|alej\w*|"
          r"absten\w*|impid\w*|dej(?:e|en|ar) de",
    "fr": r"evit\w*|sans|sauf|jusqu\w*|seulement|uniquement|eloign\w*|abst\w+|impratic\w*",
    "pt": r"evit\w*|sem|salvo|ate|apenas|somente|afast\w*|exceto|insegur\w*|abst\w+",
    "de": r"vermeid\w*|meid\w*|ohne|ausser|bis|bevor|nur|fern\w*|weg|statt|sondern|un\w{5,}|"
          r"unterlass\w*",
    "it": r"evit\w*|senza|salvo|fino|finche|solo|soltanto|tranne|lontan\w*|insicur\w*|impratic\w*",
    "ru": r"избега\w*|без|кроме|пока|только|лишь|небезопасн\w*|подальше|воздерж\w*",
    "uk": r"уник\w*|без|крім|поки|доки|лише|тільки|небезпечн\w*|подалі|утрим\w*",
    "tr": r"kacin\w*|haric|kadar|sadece|yalnizca|uzak\w*|\w+(?:siz|suz|siz|suz)",
    "ar": r"تجنب\w*|إلا|حتى|فقط|ابتعد\w*|امتنع\w*",
    "fa": r"اجتناب|خودداری|پرهیز|مگر|فقط|تنها|دوری",
    "id": r"hindari\w*|kecuali|sampai|hingga|hanya|menghindar\w*|jauhi\w*",
    "zh": r"避免|除非|直到|仅|只|远离|遠離",
    "vi": r"tranh|tru khi|cho den|chi|tranh xa",
}
_UNSPACED = frozenset({"zh"})


def negation(source: str, target: str, source_language: str, language: str) -> str:
    """Each sentence that denies still denies, and no other begins to."""
    one, other = source_language.split("-")[0], language.split("-")[0]
    if one not in _HARD or other not in _HARD:
        return ""
    before, after = sentences(source, urls=False), sentences(target, urls=False)
    if len(before) == len(after):
        found = [
            _turned(a, b, one, other) for a, b in zip(before, after, strict=True)
        ]
        return next(filter(None, found), "")
    lost = _count(source, one, _HARD) - _count(target, other, _HARD) - _count(
        target, other, _SOFT
    )
    return "a \"not\" of the original is missing" if lost > 0 else ""


def _turned(before: str, after: str, one: str, other: str) -> str:
    was, now = _count(before, one, _HARD), _count(after, other, _HARD)
    if was and not now and not _count(after, other, _SOFT):
        return f"the \"not\" is missing in: {after}"
    if now and not was and not _count(before, one, _SOFT):
        return f"a \"not\" was added in: {after}"
    return ""


def _count(text: str, language: str, words: dict[str, str]) -> int:
    if language in _UNSPACED:
        return len(regex.findall(words[language], text))
    return len(regex.findall(rf"(?<![\w'])(?:{words[language]})(?!\w)", _folded(text)))


def _folded(text: str) -> str:
    return fold(bare(text)).replace("\u2019", "'")


def terms(
    source: str, target: str, source_language: str, language: str, glossary: Glossary
) -> str:
    """No term of the glossary lost, and none that stands against what was said."""
    known = glossary.known(source_language) & glossary.known(language)
    before = glossary.found(source, source_language) & known
    after = glossary.found(target, language) & known
    lost = sorted(before - after)
    turned = sorted(
        against for name in before for against in glossary.concepts[name].against
        if against in after and against not in before and name not in after
    )
    parts = [f"lost: {', '.join(lost)}"] if lost else []
    if turned:
        parts.append(f"turned into: {', '.join(dict.fromkeys(turned))}")
    hazards = {n for n in before | after if n.startswith("hazard-")}
    new = sorted((hazards & after) - before) if hazards & before else []
    if new:
        parts.append(f"another hazard: {', '.join(new)}")
    return "; ".join(parts)


def back(source: str, returned: str, language: str) -> str:
    """Put back into the first language, the words that carry the meaning are still there."""
    if not returned.strip():
        return ""
    base = language.split("-")[0]
    denied = base in _HARD and _count(source, base, _HARD) > 0
    if denied and not _count(returned, base, _HARD) and not _count(returned, base, _SOFT):
        return "put back, it no longer says \"not\""
    before, after = _stems(source), _stems(returned)
    kept = len(before & after) / len(before) if len(before) >= 4 else 1.0
    return f"put back, only {kept:.0%} of the words are the same" if kept < 0.4 else ""


def _stems(text: str) -> set[str]:
    return {word[:5] for word in regex.findall(r"\w{4,}", _folded(text))}
