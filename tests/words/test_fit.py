from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.domain import segments
from dispatcher.domain.alert import Info, Moment
from dispatcher.domain.area import Area
from dispatcher.domain.message import ALERTING, Kind, Occasion, Purpose
from dispatcher.words import Budget, Words

GSM_LANGUAGES = ("en", "so", "id", "sw", "fil", "ht", "om")
LANGUAGES = (
    *GSM_LANGUAGES, "es", "fr", "pt", "ar", "fa", "uk", "ru", "tr", "am", "vi", "zh-Hans",
    "hi", "ur", "bn", "ko", "zh-Hant", "ne", "ta", "th", "fa-AF", "ps", "my", "km", "ku", "ckb",
    "ha", "ti",
)
HAZARDS = (
    "flood", "flash-flood", "wildfire", "earthquake", "tsunami", "storm", "extreme-heat",
    "chemical-release", "general",
)
GSM = st.text(st.sampled_from("abcdefgh ABCDEFGH,;.'-/&()123"), min_size=1, max_size=400)
LONG = st.builds(
    lambda word, times, end: word * times + end,
    st.sampled_from(
        ("Larrow ", "Лев, ", "拉罗", "x", "Go up. ", "اصعدوا. ", "a\u0301\u0302", "\U0001f30a")
    ),
    st.integers(1, 400), st.sampled_from(("", ".", "\n\n")),
)
ANY = LONG | st.text(st.characters(exclude_categories=("Cs",)), max_size=3000)
REAL = st.sampled_from(("Larrow", "Larrow, Kessel Bridge", "Долина Ларрова; Кессель", "拉罗山谷"))
NAMES = st.lists(GSM | ANY | REAL, min_size=1, max_size=60)
OCCASIONS = {
    "kind": st.sampled_from(ALERTING), "hazard": st.sampled_from(HAZARDS),
    "exercise": st.booleans(),
    "accepted": st.none() | st.just(frozenset(LANGUAGES)), "hours": st.floats(0, 90),
    "phone": st.sampled_from(("", "+15550100", "+123456789012345")),
    "code": st.sampled_from(("K7Q4", "K7Q4-22XZ")), "still_holds": st.just("") | GSM | ANY,
}
EXAMPLES = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@EXAMPLES
@given(
    fields=st.fixed_dictionaries({
        # A name has a letter or a digit; a mere comma is tidied away.
        **OCCASIONS, "source": (GSM | ANY | REAL).filter(lambda s: any(map(str.isalnum, s))),
    }),
    names=NAMES, language=st.sampled_from(LANGUAGES), data=st.data(),
)
def test_no_sms_breaks_its_budget_or_loses_what_matters(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info],
    fields: dict[str, Any], names: list[str], language: str, data: st.DataObject,
) -> None:
    areas = tuple(Area(description=name) for name in names)
    texts = {"event": data.draw(ANY | GSM), "areas": areas}
    if data.draw(st.booleans()):
        texts |= {"headline": data.draw(ANY | GSM), "instruction": data.draw(ANY | GSM)}
    tag = language if data.draw(st.booleans()) else "und-x"
    known = occasion(infos=(block(tag, **texts),), **fields)

    wording = words.wording(known, language=language, channel="sms", purpose=Purpose.PUBLIC)

    assert wording is not None
    assert wording.segments <= 6
    assert len(wording.text) <= 1600
    lost = {check.name: check.detail for check in wording.checks if not check.ok}
    # Names of nothing but spaces and controls name nothing: that is all that may be missing.
    assert all(detail == "nothing to say" for detail in lost.values()), (lost, wording.text)
    assert set(lost) <= {"has-source", "has-place"}
    assert known.code in wording.text
    if known.kind in (Kind.WARNING, Kind.UPDATE):
        assert known.until is not None


@EXAMPLES
@given(
    fields=st.fixed_dictionaries({**OCCASIONS, "source": GSM, "still_holds": GSM}),
    names=st.lists(GSM, min_size=1, max_size=40), language=st.sampled_from(GSM_LANGUAGES),
)
def test_a_language_that_fits_gsm_7_stays_there_when_its_values_do(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info],
    fields: dict[str, Any], names: list[str], language: str,
) -> None:
    infos = (block("und-x", areas=tuple(Area(description=name) for name in names)),)

    wording = words.wording(
        occasion(infos=infos, **fields), language=language, channel="sms", purpose=Purpose.PUBLIC
    )

    assert wording is not None
    assert segments.foreign_to_gsm(wording.text) == ""
    assert wording.encoding == "GSM-7"


@settings(EXAMPLES, max_examples=40)
@given(
    fields=st.fixed_dictionaries({**OCCASIONS, "source": GSM | ANY}), names=NAMES,
    language=st.sampled_from(LANGUAGES), further=st.lists(st.sampled_from(LANGUAGES), max_size=5),
)
def test_a_leaders_message_is_never_too_long_for_the_provider(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info],
    fields: dict[str, Any], names: list[str], language: str, further: list[str],
) -> None:
    infos = (block("und-x", areas=tuple(Area(description=name) for name in names)),)
    known = occasion(infos=infos, **fields)

    wording = words.wording(
        known, language=language, channel="relay", purpose=Purpose.LEADER,
        variant="+".join(dict.fromkeys(further)),
    )

    assert wording is not None
    assert wording.characters <= 1600
    assert {c.name for c in wording.checks if c.name == "fits" and not c.ok} == set()


def test_what_is_dropped_and_in_which_order(
    library: Any, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("und-x", response_types=("Prepare", "Monitor")),)
    known = occasion(infos=infos, exercise=True)
    marks = ("More:", "Listen to", "Keep water", "only an exercise", "Go to higher ground now.")
    kept = []
    for most in (420, 400, 340, 285, 250):
        budgets = {"sms": Budget(segments=9, characters=most)}
        wording = Words(library, budgets=budgets).wording(
            known, language="en", channel="sms", purpose=Purpose.PUBLIC
        )
        assert wording is not None
        assert wording.characters <= most
        kept.append("".join("x" if mark in wording.text else "-" for mark in marks))

    assert kept == ["xxxxx", "-xxxx", "--xxx", "---xx", "----x"]


def test_when_nothing_fits_the_check_says_so_and_nothing_is_cut_blindly(
    library: Any, occasion: Callable[..., Occasion]
) -> None:
    words = Words(library, budgets={"sms": Budget(segments=1, characters=160)})

    wording = words.wording(
        occasion(until=Moment(text="", at=1_790_000_000_000)), language="am", channel="sms",
        purpose=Purpose.PUBLIC,
    )

    assert wording is not None
    assert [c.name for c in wording.checks if not c.ok] == ["fits"]
    assert "K7Q4" in wording.text
