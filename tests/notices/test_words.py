"""What a notice says in every language, and that nobody takes it for a warning."""

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from dispatcher.domain.alert import Alert, Info, InfoGroup, Moment, MsgType, Scope, Status
from dispatcher.domain.message import Kind, NoticeWords, Occasion, Provenance, Purpose, Wording
from dispatcher.settings import shipped
from dispatcher.words import Library, Words, contents_from_library, load_advice, load_hazards

# How each language calls a warning: the beginning of the word, as it stands in its warnings.
WARNING = {
    "am": "ማስጠንቀቂያ", "ar": "تحذير", "bn": "সতর্ক", "ckb": "ئاگادارکردنەوە", "en": "warn",
    "es": "alerta", "fa": "هشدار", "fa-AF": "هشدار", "fil": "babala", "fr": "alerte",
    "ha": "gargaɗi", "hi": "चेतावनी", "ht": "alèt", "id": "peringat", "km": "ព្រមាន",
    "ko": "경보", "ku": "hişyari", "my": "သတိပေး", "ne": "चेतावनी", "om": "akeekkachiis",
    "ps": "خبرداری", "pt": "alerta", "ru": "предупрежд", "so": "digniin", "sw": "onyo",
    "ta": "எச்சரிக்கை", "th": "เตือน", "ti": "መጠንቀቕታ", "tr": "uyarı", "uk": "попередж",
    "ur": "وارننگ", "vi": "cảnh báo", "zh-Hans": "预警", "zh-Hant": "警報",
}
KINDS = [Kind.PREPAREDNESS, Kind.WELCOME, Kind.RECOVERY, Kind.SURVEY]
SENT = Moment(text="", at=1_790_000_000_000)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.load(shipped("templates"))


@pytest.fixture(scope="module")
def words(library: Library) -> Words:
    config: Path = shipped("config")
    return Words(
        library, contents_from_library(library), hazards=load_hazards(config / "hazards.toml"),
        advice=load_advice(config / "actions.toml"),
    )


def occasion(kind: Kind, **fields: object) -> Occasion:
    info = Info(language="en", sender_name="Town Office")
    alert = Alert(
        identifier="n", sender="Town Office", sent=SENT, status=Status.ACTUAL,
        msg_type=MsgType.ALERT, scope=Scope.PUBLIC, infos=(info,),
    )
    usual = {
        "alert": alert, "group": InfoGroup(position=0, infos=(info,)), "kind": kind,
        "hazard": "general" if kind is Kind.WELCOME else "flood", "source": "Town Office",
        "zone": "UTC", "phone": "+15550100", "code": "K7Q4TT", "link": "https://t.example/a/K7Q4",
        "accepted": None, "notice": NoticeWords(
            text="School 7, Mill Road" if kind is Kind.RECOVERY else ""
        ),
        "replaced": Moment(text="", at=SENT.at - 86_400_000) if kind is Kind.SURVEY else None,
    }
    return Occasion(**{**usual, **fields})


def said(words: Words, one: Occasion, language: str, channel: str = "sms") -> Wording:
    found = words.wording(one, language=language, channel=channel, purpose=Purpose.PUBLIC)
    assert found is not None, (one.kind, language)
    return found


def test_the_table_of_words_for_a_warning_is_that_of_the_library(library: Library) -> None:
    assert set(WARNING) == set(library.languages)
    for tag, word in WARNING.items():
        warning = library.say(tag, "flood-warning", source="X", place="Y").casefold()
        assert word in warning, tag


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("exercise", [False, True])
def test_the_first_words_say_that_it_is_no_warning(
    words: Words, library: Library, kind: Kind, exercise: bool
) -> None:
    for tag, warning in WARNING.items():
        text = said(words, occasion(kind, exercise=exercise), tag).text

        label = library.say(tag, "notice-label")
        drill = library.say(tag, "exercise-word")
        opening = text.removeprefix(drill).lstrip(" .።។။۔।。") if exercise else text
        assert exercise == (text.startswith(drill) and text.endswith(drill)), tag
        assert opening.startswith(label), tag
        assert warning not in label.casefold(), tag
        assert not text.casefold().startswith(warning), tag


@pytest.mark.parametrize("kind", KINDS)
def test_no_sentence_of_a_warning_stands_in_it(
    words: Words, library: Library, kind: Kind
) -> None:
    for tag in library.languages:
        text = said(words, occasion(kind), tag).text
        theirs = [
            key for key in library.sentences(tag)
            if not key.startswith("console-")
            and (key.endswith(("-warning", "-update", "-action")) or key.startswith("action-"))
        ]
        slots = {"source": "Town Office", "place": "Old Town", "emergency": "112", "event": "X"}
        assert [k for k in theirs if library.say(tag, k, **slots) in text] == [], tag


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("accepted", [None, frozenset(WARNING)])
def test_every_language_keeps_the_budget_and_its_checks(
    words: Words, kind: Kind, accepted: frozenset[str] | None
) -> None:
    for tag in WARNING:
        wording = said(words, occasion(kind, accepted=accepted), tag)

        failed = [check.name for check in wording.checks if not check.ok]
        assert (tag, failed) == (tag, [])
        assert wording.segments <= 6
        assert wording.provenance is Provenance.TEMPLATE_DRAFT


def test_a_draft_says_so_to_the_live_public_and_needs_a_word_before(words: Words) -> None:
    asked = occasion(Kind.WELCOME, accepted=frozenset({"es"}))

    assert "https://t.example/a/K7Q4" in said(words, asked, "es").text
    assert words.wording(asked, language="ar", channel="sms", purpose=Purpose.PUBLIC) is None
    assert "https://" not in said(words, occasion(Kind.WELCOME), "es").text


def test_a_welcome_says_who_writes_how_to_change_and_how_to_stop(words: Words) -> None:
    assert said(words, occasion(Kind.WELCOME), "en").text == (
        "Information. You will now get official warnings from Town Office in English. They cost "
        "you nothing. Save this number. Official warnings come from it. To change the language, "
        "answer with its name. To stop these messages, answer STOP. To check this message, call "
        "+15550100. Code K7Q4TT."
    )


@pytest.mark.parametrize(("hazard", "sentence"), [
    ("flood", "find the way to high ground"), ("extreme-heat", "Find a cool place"),
    ("cyclone", "strongest room"), ("earthquake", "Fix heavy furniture"),
    ("epidemic", "Keep water, food, medicine"),
])
def test_preparedness_says_what_to_do_before_this_hazard(
    words: Words, hazard: str, sentence: str
) -> None:
    text = said(words, occasion(Kind.PREPAREDNESS, hazard=hazard), "en").text

    assert text.startswith("Information. ")
    assert sentence in text


@pytest.mark.parametrize(("papers", "sentence"), [
    ("asked", "Take your papers with you."), ("not-asked", "Nobody asks for your papers there."),
])
def test_papers_are_spoken_of_only_if_the_operator_knows(
    words: Words, papers: str, sentence: str
) -> None:
    told = occasion(Kind.RECOVERY)
    assert "papers" not in said(words, told, "en").text

    known = NoticeWords(text="School 7, Mill Road", papers=papers)
    text = said(words, replace(told, notice=known), "en").text
    assert sentence in text
    assert "School 7, Mill Road" in text
    assert "Help by telephone: +15550100." in text


def test_where_help_is_stands_whole_in_every_language_or_a_check_says_so(words: Words) -> None:
    closed = (
        "Town hall, second floor; bring nothing; do not go to the old building in Harbour Street, "
        "which is closed"
    )
    longest = f"{closed}; {closed}"[:200].strip()
    failed = {}
    for text, tag in product((closed, longest), WARNING):
        wording = said(words, occasion(
            Kind.RECOVERY, accepted=frozenset(WARNING),
            notice=NoticeWords(text=text, papers="not-asked"),
        ), tag)

        assert text in wording.text, tag
        failed[text, tag] = {check.name for check in wording.checks if not check.ok}

    assert {frozenset(failed[closed, tag]) for tag in WARNING} == {frozenset()}
    # Two hundred signs beside the longest sentences: the price goes up, no word goes away.
    assert {name for names in failed.values() for name in names} <= {"fits"}


def test_a_text_that_is_not_there_whole_is_no_text(words: Words) -> None:
    told = occasion(Kind.RECOVERY, notice=NoticeWords(text="School 7, Mill Road"))
    content = replace(
        contents_from_library(words.library)["general", "recovery", "es"],
        body="Información. {{1}}: ayuda. {{2}}", variables=("source", "phone"),
    )
    other = Words(words.library, {("general", "recovery", "es"): content})

    wording = said(other, told, "es", channel="whatsapp")

    assert [c.name for c in wording.checks if not c.ok] == ["has-text"]


def test_a_survey_says_which_message_it_is_about(words: Words) -> None:
    text = said(words, occasion(Kind.SURVEY), "en").text

    assert text == (
        "Information. Town Office, Flood, 2026-09-20 14:13. Did you get the warning in time? "
        "Answer 1 for yes, 2 for no. If you did not get it at all, answer 3."
    )


def test_by_whatsapp_only_an_approved_content_goes(words: Words, library: Library) -> None:
    wording = said(words, occasion(Kind.WELCOME), "es", channel="whatsapp")
    bare = Words(library)

    assert wording.content_sid.startswith("HX")
    assert wording.text.startswith("Información")
    assert bare.rung(
        occasion(Kind.WELCOME), language="es", channel="whatsapp", purpose=Purpose.PUBLIC
    ) is None


def test_kurdish_of_one_kind_is_never_read_as_the_other(words: Words) -> None:
    asked = occasion(Kind.WELCOME, accepted=frozenset({"ckb"}))

    assert words.wording(asked, language="ku", channel="sms", purpose=Purpose.PUBLIC) is None
