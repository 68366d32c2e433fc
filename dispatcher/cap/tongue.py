"""Which language a long text is in, where the extra ``detect`` is installed."""

from functools import lru_cache
from typing import Protocol

from dispatcher.domain.language import standard

_FEWEST = 80  # letters; below that place names decide
_SURE, _HARDLY = 0.98, 0.001  # of the one found, of the one declared
_NAMES = {"nb": "no", "fil": "tl", "fa-AF": "fa"}  # ours, and those of the model
_NO_LANGUAGE = "zxx"


class _Identifier(Protocol):
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def other_than(tag: str, text: str) -> str:
    """The language of *text* if that is surely not *tag*; empty where it fits or none can tell."""
    if sum(map(str.isalpha, text)) < _FEWEST:
        return ""
    declared = _name(tag)
    known = _identifier() if declared else None
    if known is None:
        return ""
    ranked = known.rank(text)
    shares = dict(ranked)
    best, share = ranked[0]
    if best in (declared, _NO_LANGUAGE) or declared not in shares:
        return ""
    return best if share >= _SURE and shares[declared] <= _HARDLY else ""


@lru_cache(maxsize=512)
def _name(tag: str) -> str:
    try:
        key = standard(tag)
    except ValueError:
        return ""
    return _NAMES.get(key, key.partition("-")[0])


@lru_cache(maxsize=1)
def _identifier() -> _Identifier | None:
    """The model: 0.7 s and 100 MB, once, when the first long text comes in."""
    try:
        from py3langid.langid import MODEL_FILE, LanguageIdentifier
    except ImportError:
        return None
    identifier: _Identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    return identifier
