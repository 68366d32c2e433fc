"""What Meta asks of a WhatsApp template: its language's code, its name, its words and variables."""

import re
from collections.abc import Collection, Iterator

import regex

from dispatcher.domain.language import standard
from dispatcher.domain.message import Kind
from dispatcher.words.contents import MOST_CHARACTERS, ContentKey, crowded

# Seen on lists of supported languages; am, ti, so, ps, my, km, ne, ku, ckb, ht and om were not.
CODES = (
    "af", "sq", "ar", "az", "bn", "bg", "ca", "zh_CN", "zh_TW", "zh_HK", "hr", "cs", "da", "nl",
    "en", "en_GB", "en_US", "et", "fil", "fi", "fr", "de", "el", "gu", "ha", "he", "hi", "hu",
    "id", "ga", "it", "ja", "kk", "ko", "lv", "lt", "mk", "ms", "ml", "nb", "fa", "prs_AF", "pl",
    "pt_BR", "pt_PT", "pa", "ro", "ru", "sr", "sk", "sl", "es", "es_ES", "es_MX", "es_AR", "sv",
    "sw", "ta", "te", "th", "tr", "uk", "ur", "uz", "vi", "zu",
)
# Meta wants a sample for each variable; each is another, so that it tells what it stands for.
SAMPLES = {
    "source": "Civil Protection", "place": "Riverside", "until": "06:00", "sent": "02:40",
    "number": "2", "replaced": "02:10", "phone": "+1 555 0100", "code": "K7QX2",
    "link": "https://warn.example.org/a/K7QX2", "event": "Flash flood",
}
CATEGORY = "UTILITY"  # the content concerns what somebody has subscribed to
_PREFIX = "tocsin_"
_VERSION = re.compile(r"_v([0-9]{1,3})$")  # a rejected name cannot be used again
_MOST_VARIABLES = 100
_VARIABLE = re.compile(r"\{\{(\d+)\}\}")
# Han, Thai, Khmer and the like are written without spaces: two signs count as a word.
_UNSPACED = regex.compile(
    r"[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}"
    r"\p{Script=Lao}\p{Script=Myanmar}]"
)
_WORD = regex.compile(r"[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*")


def code_of(tag: str) -> str:
    """The code under which a standard tag is handed in; empty if WhatsApp does not offer it."""
    return next((code for code in CODES if standard(code) == tag), "")


def tag_of(code: str) -> str:
    """The standard tag of a code (``zh_HK`` is ``zh-Hant``); empty if it is none."""
    try:
        return standard(code)
    except ValueError:
        return ""


def name_of(key: ContentKey, *, exercise: bool = False, version: int = 1) -> str:
    """The name of a content: ``tocsin_flash_flood_all_clear_zh_hans_exercise_v2``."""
    name = _PREFIX + "_".join(key) + ("_exercise" if exercise else "")
    return name.replace("-", "_").lower() + (f"_v{version}" if version > 1 else "")


class Names:
    """Reads names back, for these hazards and languages."""

    def __init__(self, hazards: Collection[str], languages: Collection[str]) -> None:
        self._known = {
            name_of(key, exercise=exercise): (key, exercise)
            for hazard in hazards for kind in Kind for tag in languages
            for key in [(hazard, kind.value, tag)] for exercise in (False, True)
        }

    def read(self, name: str) -> tuple[ContentKey, bool, int] | None:
        """(key, for exercises, version) of a content's name; None if it is not one of ours."""
        said = name.strip().lower().replace("-", "_")
        version = _VERSION.search(said)
        found = self._known.get(_VERSION.sub("", said))
        return (*found, int(version[1]) if version else 1) if found else None


def faults(body: str) -> Iterator[str]:
    """What Meta would refuse in *body*, each as what is wrong and what to do."""
    if not body.strip():
        yield "has no words; write some"
    if len(body) > MOST_CHARACTERS:
        yield f"has {len(body)} characters; shorten it to {MOST_CHARACTERS}"
    numbers = {int(number) for number in _VARIABLE.findall(body)}
    if numbers != set(range(1, len(numbers) + 1)):
        yield "has variables that are not numbered {{1}}, {{2}} and so on; number them"
    if len(numbers) > _MOST_VARIABLES:
        yield f"has {len(numbers)} variables; use at most {_MOST_VARIABLES}"
    if crowded(body):
        yield "has a variable first, last or beside another; put words between them"
    if lacking := words_lacking(body):
        yield f"has {lacking} words too few for {len(numbers)} variables; write more"


def words_lacking(body: str) -> int:
    """How many words are missing beside the variables: Meta wants 2x + 1 words for x of them."""
    needed = 2 * len(set(_VARIABLE.findall(body))) + 1
    return max(0, needed - _words(body))


def _words(body: str) -> int:
    said = _VARIABLE.sub(" ", body)
    return len(_UNSPACED.findall(said)) // 2 + len(_WORD.findall(_UNSPACED.sub(" ", said)))
