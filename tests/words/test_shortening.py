"""What fitting may take away and what it never does: laws, over all shipped languages."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.domain import segments
from dispatcher.domain.alert import Info
from dispatcher.domain.area import Area
from dispatcher.domain.message import ALERTING, Kind, Occasion, Purpose
from dispatcher.words import Budget, Library, Words
from dispatcher.words.fit import SQUEEZES, Part, fit, join
from dispatcher.words.places import cut_at_word, shorten

GSM_LANGUAGES = ("en", "sw", "so", "id", "fil", "ht", "om")
JOINED = ("fa", "fa-AF", "ckb", "ps", "ur", "hi", "bn", "ne", "ta", "my", "km")
WHOLE = st.sampled_from((
    "a", "é", "e\u0301", "ж", "漢", "한", "कि", "নি", "தி", "မြ", "😀", "👍🏽", "👨‍👩‍👧‍👦", "🇪🇸",
    " ", ",", "می\u200cروند", "क्\u200dष",
))
LAWS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@LAWS
@given(pieces=st.lists(WHOLE, min_size=1, max_size=60), budget=st.integers(1, 80))
def test_a_cut_parts_no_character(pieces: list[str], budget: int) -> None:
    text = "".join(pieces)

    for cut in (cut_at_word(text, budget), shorten((text,), budget=budget, cut=True)):
        kept = cut.removesuffix("...")
        whole = segments.clusters(text)
        beginnings = ["".join(whole[:n]).rstrip(" ,;:.") for n in range(len(whole) + 1)]
        assert kept.rstrip(" ,;:.") in beginnings, (text, cut)


PARTS = st.lists(
    st.tuples(st.integers(0, 5).map(lambda n: n * 10), st.integers(1, 90)), min_size=1, max_size=9
)


@LAWS
@given(drawn=PARTS, most=st.integers(1, 500))
def test_what_matters_least_goes_first_and_what_must_stay_stays(
    drawn: list[tuple[int, int]], most: int
) -> None:
    parts = [Part(name=f"{n}", text=f"{n}" * size, drop=drop) for n, (drop, size) in
             enumerate(drawn)]

    fitted = fit(lambda squeeze: parts, lambda text: len(text) <= most)

    kept = set(fitted.parts)
    lost = [part for part in parts if part not in kept]
    assert all(part.drop > 0 for part in lost)
    for gone in lost:
        later = parts.index(gone)
        # Nothing of less weight stays, nor of the same weight behind it.
        assert not [p for p in fitted.parts if p.drop > gone.drop
                    or (p.drop == gone.drop and parts.index(p) > later)]
    assert fitted.ok is (len(fitted.text) <= most)
    assert fitted.text == join(fitted.parts)
    if lost:  # and nothing goes without need
        last = min(lost, key=lambda p: (p.drop, parts.index(p)))
        assert len(join([p for p in parts if p in kept or p is last])) > most


@LAWS
@given(
    language=st.sampled_from(("en", "es", "ar", "fa", "zh-Hans", "am", "th", "bn", "ckb")),
    kind=st.sampled_from(ALERTING), most=st.integers(1, 6), exercise=st.booleans(),
    names=st.lists(st.sampled_from(("Larrow", "Kessel Bridge", "Долина", "وادي لارو")), min_size=1,
                   max_size=30, unique=True),
)
def test_place_time_and_action_stay_in_every_budget(
    library: Library, occasion: Callable[..., Occasion], block: Callable[..., Info],
    language: str, kind: Kind, most: int, exercise: bool, names: list[str],
) -> None:
    infos = (block("und-x", areas=tuple(Area(description=name) for name in names),
                   response_types=("Prepare", "Monitor")),)
    words = Words(library, budgets={"sms": Budget(segments=most, characters=1600)})

    wording = words.wording(
        occasion(kind, infos=infos, exercise=exercise), language=language, channel="sms",
        purpose=Purpose.PUBLIC,
    )

    assert wording is not None
    assert {check.name for check in wording.checks if not check.ok} <= {"fits"}
    assert names[0][:SQUEEZES[-1].place - 3].rstrip(" ,;:.") in wording.text
    assert "16:13" in wording.text
    if kind in (Kind.WARNING, Kind.UPDATE):
        assert library.say(language, "flash-flood-action") in wording.text
        assert "21:13" in wording.text


@pytest.mark.parametrize("tag", GSM_LANGUAGES)
def test_nothing_that_we_put_in_makes_a_simple_language_dear(
    words: Words, occasion: Callable[..., Occasion], tag: str
) -> None:
    for hazard in words.library.hazards:
        for kind in ALERTING:
            known = occasion(
                kind, hazard=hazard, hours=30, exercise=hazard == "flood",
                still_holds="Upper Larrow",
            )
            for channel in ("sms", "relay"):
                wording = words.wording(
                    known, language=tag, channel=channel, purpose=Purpose.PUBLIC
                )
                if wording is not None:
                    assert segments.foreign_to_gsm(wording.text) == "", (hazard, kind, channel)
                    assert wording.encoding == "GSM-7"


@pytest.mark.parametrize("tag", GSM_LANGUAGES)
def test_no_sentence_of_a_simple_language_holds_a_dear_sign(library: Library, tag: str) -> None:
    dear = {key: segments.foreign_to_gsm(one.plain)
            for key, one in library.sentences(tag).items()
            if key != "language-name" and not key.startswith("console-")}

    assert {key: signs for key, signs in dear.items() if signs} == {}


@pytest.mark.parametrize("tag", JOINED)
def test_joiners_inside_words_are_kept(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info], tag: str
) -> None:
    place, source = "کوه\u200cپایه क्\u200dष", "سازمان نجات\u200cغریق"
    infos = (block("und-x", areas=(Area(description=place),)),)
    for channel in ("sms", "relay", "radio"):
        wording = words.wording(
            occasion(infos=infos, source=source), language=tag, channel=channel,
            purpose=Purpose.PUBLIC,
        )
        if wording is None:
            continue
        assert place in wording.text
        assert source in wording.text
        action: Any = words.library.say(tag, "flash-flood-action")
        assert action in wording.text
