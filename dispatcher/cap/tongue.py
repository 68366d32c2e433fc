"""Which language a long text is in, where the extra ``detect`` is installed."""

from functools import lru_cache
from typing import Protocol

from dispatcher.domain.language import standard

_FEWEST = 80  # letters; below that place names decide
_SURE, _HARDLY = 0.98, 0.001  # of the one found, of the one declared
_NAMES = {"nb": "no", "fil": "tl", "fa-AF": "fa"}  # ours, and those of the model
_NO_LANGUAGE = "zxx"
# Small words that neighbours do not share: where they stand, the model need not be asked.
_SMALL_WORDS = {tag: frozenset(words.split()) for tag, words in {
    "en": "the of and to for from with is are will be", "nl": "het een van en niet voor aan zijn",
    "es": "el los las del y con una por para", "pt": "os do da em não com uma ao dos",
    "fr": "le les des du et dans pour sur une aux", "it": "il gli della di che nel per dei alle",
    "de": "der die und das ist nicht von mit den auf", "ro": "și în pentru este din mai sunt",
    "sv": "och att är för på av inte som",
    "nb": "og er på av ikke som til", "da": "og er på af ikke til",
    "fi": "ja on ei sekä että tai", "pl": "w z się na jest oraz do nie", "cs": "v se na je ve nebo",
    "hu": "a az és hogy nem egy", "tr": "ve bir için ile olan", "lv": "un ar no vai ir",
    "lt": "ir su bei yra į", "et": "ja on ning või", "sq": "dhe të në për nga",
    "sw": "ya na wa kwa",
    "id": "yang dan di akan untuk", "vi": "và của các trong cho", "so": "iyo ka ee ku waa",
    "hr": "i u je na se za", "sl": "in je se na za", "ca": "els i amb de les",
    "fil": "ang ng sa mga",
}.items()}
_SMALL_SHARE = 0.1


class _Identifier(Protocol):
    def classify(self, text: str) -> tuple[str, float]: ...
    def rank(self, text: str) -> list[tuple[str, float]]: ...


def other_than(tag: str, text: str) -> str:
    """The language of *text* if that is surely not *tag*; empty where it fits or none can tell."""
    if sum(map(str.isalpha, text)) < _FEWEST:
        return ""
    declared = _name(tag)
    if _at_home(tag, text):
        return ""
    known = _identifier() if declared else None
    if known is None:
        return ""
    best, share = known.classify(text)
    if best in (declared, _NO_LANGUAGE) or share < _SURE:
        return ""
    # Ranking all languages takes twice as long, and is needed only here.
    return best if dict(known.rank(text)).get(declared, 1.0) <= _HARDLY else ""


def _at_home(tag: str, text: str) -> bool:
    """Whether the small words of the language stand in the text as often as they should."""
    common = _SMALL_WORDS.get(_key(tag))
    if common is None:
        return False
    words = text.lower().split()
    return sum(word in common for word in words) >= max(3.0, len(words) * _SMALL_SHARE)


@lru_cache(maxsize=512)
def _key(tag: str) -> str:
    try:
        return standard(tag)
    except ValueError:
        return ""


@lru_cache(maxsize=512)
def _name(tag: str) -> str:
    key = _key(tag)
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
