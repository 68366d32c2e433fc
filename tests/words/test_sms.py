from collections.abc import Callable

import pytest

from dispatcher.domain import segments
from dispatcher.domain.alert import Info, Moment
from dispatcher.domain.area import Area
from dispatcher.domain.message import Kind, Occasion, Provenance, Purpose, Wording
from dispatcher.words import Words


@pytest.fixture
def sms(words: Words) -> Callable[..., Wording]:
    def write(known: Occasion, language: str = "en") -> Wording:
        wording = words.wording(known, language=language, channel="sms", purpose=Purpose.PUBLIC)
        assert wording is not None
        return wording

    return write


@pytest.mark.parametrize(("kind", "fields", "text"), [
    pytest.param(
        Kind.WARNING, {},
        "16:13, message 1. Larrow Civil Protection warns: flash flood in Larrow, Kessel. Go to "
        "higher ground now. Do not walk or drive through moving water. Valid until 21:13. To "
        "check this message, call +15550100. Code K7Q4. More: https://warn.example/a/K7Q4",
        id="warning",
    ),
    pytest.param(
        Kind.WARNING, {"exercise": True, "phone": "", "link": ""},
        "EXERCISE. 16:13, message 1. Larrow Civil Protection warns: flash flood in Larrow, "
        "Kessel. Go to higher ground now. Do not walk or drive through moving water. Valid until "
        "21:13. Code of this warning: K7Q4. This is only an exercise. There is no danger. EXERCISE",
        id="exercise without a number to call",
    ),
    pytest.param(
        Kind.UPDATE, {"hours": 12},
        "16:13, message 2, replaces 15:13. New information from Larrow Civil Protection: the "
        "warning of flash flood now holds for Larrow, Kessel. Go to higher ground now. Do not "
        "walk or drive through moving water. Valid until 2026-09-22 04:13. To check this message, "
        "call +15550100. Code K7Q4. More: https://warn.example/a/K7Q4",
        id="update until another day",
    ),
    pytest.param(
        Kind.WITHDRAWN, {"still_holds": "Upper Larrow"},
        "16:13, message 2, replaces 15:13. Larrow Civil Protection has withdrawn the warning of "
        "flash flood for Larrow, Kessel. This does not mean that it is safe. Another warning "
        "still holds for Upper Larrow. To check this message, call +15550100. Code K7Q4. More: "
        "https://warn.example/a/K7Q4",
        id="withdrawn",
    ),
    pytest.param(
        Kind.ALL_CLEAR, {},
        "16:13, message 2, replaces 15:13. Larrow Civil Protection: the danger of flash flood in "
        "Larrow, Kessel is over. To check this message, call +15550100. Code K7Q4. More: "
        "https://warn.example/a/K7Q4",
        id="all clear",
    ),
    pytest.param(
        Kind.AREA_LEFT, {},
        "16:13, message 2, replaces 15:13. Larrow Civil Protection: the warning of flash flood no "
        "longer holds where you live. It still holds for Larrow, Kessel. Stay away from the "
        "places where the warning still holds. To check this message, call +15550100. Code K7Q4. "
        "More: https://warn.example/a/K7Q4",
        id="area left",
    ),
    pytest.param(
        Kind.WARNING, {"accepted": frozenset({"en"})},
        "16:13, message 1. Larrow Civil Protection warns: flash flood in Larrow, Kessel. Go to "
        "higher ground now. Do not walk or drive through moving water. Valid until 21:13. To "
        "check this message, call +15550100. Code K7Q4. No speaker has checked this translation "
        "yet. Original: https://warn.example/a/K7Q4",
        id="a draft to the live public says so",
    ),
])
def test_the_whole_text(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], kind: Kind,
    fields: dict[str, object], text: str,
) -> None:
    wording = sms(occasion(kind, **fields))

    assert wording.text == text
    assert wording.encoding == "GSM-7"
    assert wording.segments == segments.count(text).segments
    assert all(check.ok for check in wording.checks), wording.checks


@pytest.mark.parametrize(("zone", "sent"), [
    ("Europe/Madrid", "16:13"), ("America/New_York", "10:13"), ("+02:00", "16:13"),
    ("-03:30", "10:43"), ("UTC", "14:13"), ("", "14:13"),
])
def test_times_are_the_authoritys(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], zone: str, sent: str
) -> None:
    assert sms(occasion(zone=zone)).text.startswith(f"{sent}, message 1.")


@pytest.mark.parametrize(("wanted", "said", "unsaid"), [
    (("Evacuate",), "Leave now and go to high ground.", "Go to higher ground"),
    (("Shelter", "Monitor"), "Go to an upper floor.", "Go to higher ground"),
    (("Monitor",), "Go to higher ground now.", "Leave the area"),
    (("None", "Assess", "Execute"), "Go to higher ground now.", "Leave the area"),
])
def test_the_issuers_response_type_says_what_to_do(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info],
    wanted: tuple[str, ...], said: str, unsaid: str,
) -> None:
    text = sms(occasion(infos=(block("und-x", response_types=wanted),))).text

    assert said in text
    assert unsaid not in text
    assert ("Listen to the radio" in text) is ("Monitor" in wanted)


@pytest.mark.parametrize(("areas", "place"), [
    (("Larrow",), "flash flood in Larrow."),
    (("Larrow, Kessel", "Kessel"), "flash flood in Larrow, Kessel."),
    (("Adams, MS; Claiborne, MS",), "flash flood in Adams, MS; Claiborne, MS."),
    (tuple(f"District number {n}" for n in range(40)),
     "flash flood in District number 0, District number 1, District number 2, District number 3, "
     "District number 4, District number 5 +34."),
    (("Larrow\u00a0<b>valley</b> &amp; hills",), "flash flood in Larrow valley & hills."),
    (("{link}",), "flash flood in (link)."),
])
def test_places_are_whole_names(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info],
    areas: tuple[str, ...], place: str,
) -> None:
    infos = (block("und-x", areas=tuple(Area(description=name) for name in areas)),)

    assert place in sms(occasion(infos=infos)).text


def test_the_place_is_named_in_the_readers_language_where_the_issuer_does(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("en"), block("ar", event="", areas=(Area(description="وادي لارو"),)))

    assert "وادي لارو" in sms(occasion(infos=infos), "ar").text


ISSUED = {
    "headline": "Aviso de crecida",
    "instruction": "Vaya a un lugar alto antes de las 6 a.m. de hoy.\nNo cruce <b>el agua</b>. "
    "No llame al 112 &amp; espere.",
}


def test_the_issuers_own_words_with_our_glue(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    wording = sms(occasion(infos=(block("es-MX", **ISSUED),)), "es")

    assert wording.provenance is Provenance.ISSUER
    assert wording.text == (
        "16:13, mensaje 1. Larrow Civil Protection: Aviso de crecida (Larrow, Kessel). Vaya a un "
        "lugar alto antes de las 6 a.m. de hoy. No cruce el agua. No llame al 112 & espere. "
        "Válido hasta: 21:13. Para comprobar este mensaje, llamen al +15550100. Código: K7Q4. "
        "Más información: https://warn.example/a/K7Q4"
    )
    assert all(check.ok for check in wording.checks), wording.checks


def test_the_issuers_own_words_in_a_language_without_templates(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    infos = (block("mg", headline="Onyo: mafuriko Larrow, Kessel", description="Hama sasa."),)
    wording = sms(occasion(infos=infos, exercise=True), "mg")

    assert wording.text == (
        "EXERCISE. 16:13. Larrow Civil Protection: Onyo: mafuriko Larrow, Kessel. Hama sasa. | "
        "21:13 | +15550100 K7Q4 | https://warn.example/a/K7Q4 EXERCISE"
    )
    assert all(check.ok for check in wording.checks), wording.checks


def test_unaccepted_drafts_are_no_glue_for_the_issuers_words(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    wording = sms(occasion(infos=(block("es", **ISSUED),), accepted=frozenset()), "es")

    assert "Válido" not in wording.text
    assert " | 21:13 | +15550100 K7Q4 | " in wording.text


def test_a_long_instruction_is_cut_at_sentences(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    instruction = " ".join(f"Esta es la frase {n} de una instruccion larga." for n in range(60))
    infos = (block("es", headline="Aviso", instruction=instruction),)
    wording = sms(occasion(infos=infos), "es")

    assert wording.segments <= 6
    assert "Esta es la frase 0 de una instruccion larga." in wording.text
    assert wording.text.count("Esta es") == wording.text.count("larga.")
    assert all(check.ok for check in wording.checks), wording.checks


@pytest.mark.parametrize("kind", [Kind.WITHDRAWN, Kind.ALL_CLEAR])
def test_a_cancel_that_repeats_the_warning_is_not_read_out_as_one(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info],
    kind: Kind,
) -> None:
    told = (block("en", headline="Flash flood warning", instruction="Go up."),)
    copied = (block("en-GB", headline="Flash flood warning", instruction="Go up."),)
    real = (block("en-GB", headline="The flash flood warning has been cancelled"),)

    repeated = sms(occasion(kind, infos=told, alert_infos=copied))
    cancelled = sms(occasion(kind, infos=told, alert_infos=real))

    assert "Flash flood warning" not in repeated.text
    assert cancelled.provenance is Provenance.ISSUER
    assert "has been cancelled" in cancelled.text
    assert "Go up" not in repeated.text + cancelled.text


def test_an_updates_block_says_nothing_to_those_whom_it_left(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    wording = sms(occasion(Kind.AREA_LEFT, infos=(block("en", headline="Go up now"),)))

    assert wording.provenance is Provenance.TEMPLATE_DRAFT
    assert "Go up now" not in wording.text


@pytest.mark.parametrize(("source", "plain"), [
    ("Larrow\u2019s Civil\u2013Protection\u2026", "Larrow's Civil-Protection..."),
    ("Larrow\u202fCivil\u00a0Protection", "Larrow Civil Protection"),
    ("\u200fLarrow\u202e", "Larrow"),
])
def test_typographic_signs_do_not_double_the_bill(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion], source: str, plain: str
) -> None:
    wording = sms(occasion(source=source))

    assert plain in wording.text
    assert wording.encoding == "GSM-7"


def test_where_it_would_not_help_signs_stay_as_they_are(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    assert "Larrow\u2019s" in sms(occasion(source="Larrow\u2019s"), "ru").text


def test_an_exercise_begins_and_ends_with_its_word_in_every_language_and_way(
    words: Words, occasion: Callable[..., Occasion]
) -> None:
    for tag in words.library.languages:
        word = words.exercise_word(tag)
        for channel in ("sms", "whatsapp", "relay", "radio"):
            wording = words.wording(
                occasion(exercise=True), language=tag, channel=channel, purpose=Purpose.PUBLIC
            )
            assert wording is not None
            assert wording.text.startswith(word), (tag, channel)
            assert wording.text.endswith(word), (tag, channel)


def test_without_an_end_there_is_no_until(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    assert "Valid until" not in sms(occasion(until=None)).text


def test_a_replaced_message_of_yesterday_carries_its_date(
    sms: Callable[..., Wording], occasion: Callable[..., Occasion]
) -> None:
    yesterday = Moment(text="", at=1_790_000_000_000 - 86_400_000)

    text = sms(occasion(Kind.UPDATE, replaced=yesterday)).text

    assert "replaces 2026-09-20 16:13." in text
