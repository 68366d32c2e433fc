from collections.abc import Callable

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Area
from dispatcher.domain.facts import LocalFacts
from dispatcher.domain.message import Kind, Occasion, Provenance, Purpose, Reviewed, Wording
from dispatcher.words import Budget, Library, Words

DAY = 1_793_577_600_000  # 2026-11-02
SCHOOL = LocalFacts(
    external_id="school", communities=("mill",), sign="Escuela Municipal", phone="+15550123",
    papers="not-asked", free=True, confirmed_at=DAY, texts={
        "go": {"en": "the school in Mill Street", "ar": "المدرسة في شارع الطاحونة"},
        "landmark": {"en": "the green mosque"}, "hours": {"en": "day and night"},
    },
)


@pytest.fixture
def told(words: Words, occasion: Callable[..., Occasion]) -> Callable[..., Wording]:
    def write(
        *facts: LocalFacts, language: str = "en", channel: str = "sms", variant: str = "",
        by: Words | None = None, kind: Kind = Kind.WARNING, **fields: object,
    ) -> Wording:
        wording = (by or words).wording(
            occasion(kind, facts=facts or (SCHOOL,), **fields), language=language,
            channel=channel, purpose=Purpose.PUBLIC, variant=variant,
        )
        assert wording is not None
        return wording

    return write


def test_facts_stand_between_what_to_do_and_until(told: Callable[..., Wording]) -> None:
    text = told(channel="relay").text

    assert (
        "Go to: the school in Mill Street. The signs there say: Escuela Municipal. It is near the "
        "green mosque. Nobody asks for your papers there. Confirmed on 2026-11-02. Help by "
        "telephone: +15550123, day and night. It costs nothing. Valid until 21:13."
    ) in text
    assert text.index("Go to higher ground") < text.index("Go to: the school")


def test_the_spoken_form_says_them_too(told: Callable[..., Wording]) -> None:
    spoken = told(channel="radio", variant="90").spoken

    assert "Confirmed on the second of November 2026." in spoken
    assert "Help by telephone: +1 5 5, 5 0 1, 2 3, day and night." in spoken


def test_a_leader_reads_out_the_message_and_not_what_is_asked_of_the_leader(
    told: Callable[..., Wording]
) -> None:
    wording = told(channel="relay", variant="so")
    alone = ("Please tell your community", "Answer by message", "{link}")

    assert all(piece in wording.text for piece in alone)
    assert not any(piece in wording.spoken for piece in alone)
    assert "Halkan taga" in wording.spoken, "the further languages are read out too"


def test_who_has_no_text_about_the_place_gets_the_name_on_its_signs(
    told: Callable[..., Wording]
) -> None:
    text = told(language="so").text

    assert "Halkan taga: Escuela Municipal." in text
    assert "Mill Street" not in text
    assert "mosque" not in text


def test_right_to_left_keeps_the_name_apart(told: Callable[..., Wording]) -> None:
    text = told(language="ar", channel="relay").text

    assert "\u2068المدرسة في شارع الطاحونة\u2069" in text
    assert "\u2068Escuela Municipal\u2069" in text


@pytest.mark.parametrize(("papers", "said", "never"), [
    ("not-asked", "Nobody asks for your papers there. Confirmed on 2026-11-02.", "Take your"),
    ("asked", "Take your papers with you. Confirmed on 2026-11-02.", "Nobody asks"),
    ("", "Go to:", "papers"),
])
def test_papers_are_spoken_of_only_as_the_operator_set_it_and_with_its_day(
    told: Callable[..., Wording], papers: str, said: str, never: str
) -> None:
    facts = LocalFacts(
        external_id="a", papers=papers, confirmed_at=DAY, texts={"go": {"en": "the school"}}
    )
    text = told(facts, channel="relay").text.partition("Valid until")[0]

    assert said in text
    assert never not in text


def test_action_place_and_time_stay_when_facts_must_go(
    told: Callable[..., Wording], library: Library
) -> None:
    seen = []
    for characters in range(220, 700, 20):
        tight = Words(library, budgets={"sms": Budget(segments=10, characters=characters)})
        wording = told(by=tight)
        kept = {c.name: c.ok for c in wording.checks}
        assert kept == dict.fromkeys(kept, True) or not kept["fits"], (characters, wording.text)
        seen.append(tuple(
            piece in wording.text for piece in ("Go to:", "papers", "The signs", "near", "Help by")
        ))

    # The order is one and the same: nothing stands without what must go after it.
    assert seen == [tuple(sorted(kept, reverse=True)) for kept in seen]
    assert seen[0] == (False,) * 5
    assert seen[-1] == (True,) * 5
    assert len(set(seen)) >= 4


@pytest.mark.parametrize("kind", [Kind.WITHDRAWN, Kind.ALL_CLEAR, Kind.AREA_LEFT])
def test_endings_and_what_a_speaker_approved_say_none(
    told: Callable[..., Wording], kind: Kind
) -> None:
    assert "school" not in told(kind=kind).text

    words = Reviewed(
        text="Leave now.", provenance=Provenance.MACHINE_REVIEWED, reviewed_by="Amina"
    )
    assert told(language="de", reviewed={"de": words}).text == "Leave now."


def test_unreviewed_sentences_do_not_go_where_drafts_may_not(
    told: Callable[..., Wording], block: Callable[..., object]
) -> None:
    infos = (block("en", headline="Flood in Larrow", instruction="Go up."),)

    assert "school" not in told(infos=infos, accepted=frozenset()).text
    assert "school" in told(infos=infos, accepted=None).text


def test_no_instruction_is_ever_cut(
    told: Callable[..., Wording], library: Library, block: Callable[..., Info]
) -> None:
    go = (
        "the school in Mill Street, by the bridge and then along the upper road, where you are "
        "safe; do not go through the tunnel"
    )
    hours = "from eight in the morning to ten in the evening"
    facts = LocalFacts(
        external_id="school", sign="Escuela Municipal", phone="+15550123", confirmed_at=DAY,
        texts={"go": {"en": go}, "hours": {"en": hours}},
    )
    # Long names give way, and what they leave is room enough for half of an instruction.
    place = "The meadows between the old river and the new canal " * 3
    infos = (block("und-x", areas=(Area(description=place),)),)
    seen = set()
    for characters in range(230, 650, 20):
        tight = Words(library, budgets={"sms": Budget(segments=10, characters=characters)})
        wording = told(facts, by=tight, infos=infos, source="Civil Protection of Larrow " * 3)
        assert ("the school" in wording.text) == (go in wording.text), wording.text
        assert ("from eight" in wording.text) == (hours in wording.text), wording.text
        (check,) = (one for one in wording.checks if one.name == "has-facts")
        assert ("go" in check.detail) == (go not in wording.text), check
        seen.add((go in wording.text, "Go to: Escuela Municipal" in wording.text))

    # Where the way has no room the name on the signs may have.
    assert seen == {(False, False), (False, True), (True, False)}
