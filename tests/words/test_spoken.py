from pathlib import Path

import pytest
import regex
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.domain.errors import ConfigFault
from dispatcher.words import Library, Speech, load_speech
from dispatcher.words.gate.numerals import figured, perhaps

FILE = Path(__file__).resolve().parents[2] / "config" / "spoken.toml"
SPEECH = load_speech(FILE)
CODE, PHONE = "K7Q4", "+15550100"
SPELT = sorted(tag for tag, table in SPEECH.tables.items() if table.numbers)
LRI, FSI, PDI = "\u2066", "\u2068", "\u2069"


def said(language: str, text: str) -> str:
    return SPEECH.of(text, language, codes=(CODE,), numbers=(PHONE, "112"))


CASES = [
    # times: the 24 hours as they are said, nothing added
    ("en", "Given at 16:13.", "Given at sixteen thirteen."),
    ("en", "At 02:40 and 16:05.", "At zero two forty and sixteen zero five."),
    ("en", "From 10:00 to 16:00.", "From ten o'clock to sixteen hundred hours."),
    ("en", "At 00:00.", "At 00:00."),
    ("en", "At 4:13 p.m.", "At 4:13 p.m."),
    ("en", "It is 1:2:3 and 24:00.", "It is 1:2:3 and 24:00."),
    ("es", "Hora: 16:13.", "Hora: dieciséis horas y trece minutos."),
    ("es", "A las 01:01 h.", "A las una hora y un minuto."),
    ("es", "A las 21:31.", "A las veintiuna horas y treinta y un minutos."),
    ("fr", "À 21:21.", "À vingt et une heures vingt et une."),
    ("fr", "Heure : 01:00.", "Heure : une heure."),
    ("pt", "Até: 22:02.", "Até: vinte e duas horas e dois minutos."),
    ("pt", "Até: 16:10.", "Até: 16:10."),  # dezesseis there, dezasseis here
    ("id", "Sampai pukul 21:13.", "Sampai pukul dua puluh satu lewat tiga belas menit."),
    ("vi", "Đến 21:05.", "Đến hai mươi mốt giờ năm phút."),
    ("th", "ถึง 21:13 น.", "ถึง ยี่สิบเอ็ดนาฬิกาสิบสามนาที"),
    ("fa", f"تا {FSI}21:13{PDI} معتبر است.",
     f"تا {FSI}ساعت بیست و یک و سیزده دقیقه{PDI} معتبر است."),
    ("fa", "20:02 یا 20:13", "20:02 یا ساعت بیست و سیزده دقیقه"),  # else twenty-two is heard
    ("ko", "21:05까지 유효합니다.", "21시 5분까지 유효합니다."),
    ("zh-Hans", "有效期至02:05。", "有效期至2点05分。"),
    ("zh-Hant", "警報有效至21:13。", "警報有效至21點13分。"),
    ("hi", "21:13 तक लागू।", "21 बजकर 13 मिनट तक लागू।"),
    ("ur", "21:00 تک لاگو۔", "21 بجے تک لاگو۔"),
    # where the hours are counted from sunrise, or the word changes with the sentence
    ("sw", "hadi 21:13.", "hadi 21:13."),
    ("am", "እስከ 21:13።", "እስከ 21:13።"),
    ("om", "Hanga 21:13.", "Hanga 21:13."),
    ("ru", "Действует до 21:13, 5 домов.", "Действует до 21:13, 5 домов."),
    ("ar", "يسري حتى 21:13، 5 بيوت.", "يسري حتى 21:13، 5 بيوت."),
    # dates of the European calendar
    ("en", "Until 2026-09-22 02:40.",
     "Until the twenty-second of September 2026, zero two forty."),
    ("es", "Hasta: 2026-09-01.", "Hasta: uno de septiembre de 2026."),
    ("fr", "Jusqu'au 2026-10-01.", "Jusqu'au premier octobre 2026."),
    ("vi", "Đến 2026-04-22.", "Đến ngày hai mươi hai tháng tư năm 2026."),
    ("ru", "До 2026-09-22 21:13.", "До 22 сентября 2026 года, 21:13."),
    ("zh-Hans", "至2026-09-22 02:05。", "至2026年9月22日2点05分。"),
    ("ti", "ክሳብ 2026-09-22።", "ክሳብ 2026-09-22።"),
    ("om", "Hanga 2026-09-22.", "Hanga 2026-09-22."),
    ("en", "Until 2026-13-45.", "Until 2026-13-45."),
    # numbers to call, codes
    ("en", f"Call {PHONE}. Code {CODE}.", "Call +1 5 5, 5 0 1, 0 0. Code K 7 Q 4."),
    ("es", "Llamen al +34 900 123 456.", "Llamen al +3 4, 9 0 0, 1 2 3, 4 5 6."),
    ("fr", "Appelez le 112 ou le 15.", "Appelez le 1 1 2 ou le quinze."),
    ("en", "Call 555-0100 or 0800 111 222.", "Call 5 5 5, 0 1 0 0 or 0 8 0 0, 1 1 1, 2 2 2."),
    ("fa", f"کد: {FSI}{CODE}{PDI}.", f"کد: {FSI}K 7 Q 4{PDI}."),
    ("ar", "اتصلوا 0155501000.", f"اتصلوا {LRI}0 1 5, 5 5 0, 1 0 0 0{PDI}."),
    ("zh-Hans", f"请拨打{PHONE}。", "请拨打+1 5 5, 5 0 1, 0 0。"),
    ("sw", f"Piga simu {PHONE}.", "Piga simu +1 5 5, 5 0 1, 0 0."),
    # amounts and units
    ("en", "Wind of 100 km/h.", "Wind of one hundred kilometres per hour."),
    ("en", "1 km, 2.5 m, 20-30 mm.", "one kilometre, 2.5 metres, 20-30 millimetres."),
    ("en", "It is -5 °C, not -5.", "It is minus five degrees Celsius, not -5."),
    ("es", "90 km/h y 21 km.", "noventa kilómetros por hora y 21 kilómetros."),
    ("fr", "80 km/h", "quatre-vingts kilomètres à l'heure"),
    ("pt", "15 km e 16 km", "quinze quilômetros e 16 quilômetros"),
    ("id", "40 km/jam", "empat puluh kilometer per jam"),
    ("ko", "5 m", "5 미터"),
    ("tr", "5 km", "5 kilometre"),
    # numbers of things: as figures where the word depends on the thing
    ("en", "3 bridges, 1,200 people, road A7, 2026.",
     "three bridges, 1,200 people, road A7, 2026."),
    ("es", "3 puentes, 21 casas, 250 casas.", "tres puentes, 21 casas, 250 casas."),
    ("fr", "3 ponts, 1 maison, 71 maisons.", "trois ponts, 1 maison, soixante et onze maisons."),
    ("de", "3 Brücken, 21:13.", "3 Brücken, 21:13."),
    # addresses of pages are not said
    ("en", "More: https://warn.example/a/K7Q4", "More."),
    ("en", "See (www.warn.example/a?b) now. Mail help@warn.example.", "See now. Mail."),
    ("es", "Suban. Vean https://x.example/a?b ya.", "Suban. Vean ya."),
    ("ar", "النص الأصلي: https://x.example/a.", "النص الأصلي."),
    ("zh-Hans", "原文：https://x.example/a", "原文。"),
    # short forms and capitals
    ("es", "C/ Mayor 5, aprox. 3 km", "Calle Mayor cinco, aproximadamente tres kilómetros"),
    ("id", "Jl. Merdeka", "Jalan Merdeka"),
    ("th", "โทร. 112", "โทรศัพท์ 1 1 2"),
    ("tr", "TATBİKAT. KIZILAY uyarıyor.", "Tatbikat. Kızılay uyarıyor."),
    ("es", "SIMULACRO. AEMET y la ONU.", "Simulacro. AEMET y la ONU."),
    ("ru", "УЧЕНИЯ. МЧС.", "Учения. МЧС."),
]


def test_there_are_many_cases_in_many_languages() -> None:
    assert len(CASES) >= 60
    assert len({language for language, _, _ in CASES}) >= 15


@pytest.mark.parametrize(("language", "text", "spoken"), CASES)
def test_said(language: str, text: str, spoken: str) -> None:
    assert said(language, text) == spoken
    assert said(language, spoken) == spoken, "said again, it stays as it is"


PIECES = st.sampled_from([
    "Go up.", "16:13", "02:40,", "2026-09-22", "https://a.example/b", "More:", CODE, PHONE, "112",
    "100 km/h", "-5 °C", "20-30 mm", "3", "21", "1,200", "2.5", "A7", "FLOOD", "555-0100.", "(7)",
    "www.a.example", "1 1 2", "aprox.", f"{FSI}18:00{PDI}", "5 m", "%", "K 7 Q 4", "00:00", "-",
])
TEXTS = st.lists(PIECES, max_size=9).map(" ".join)
LANGUAGES = st.sampled_from(sorted(SPEECH.tables))


@given(LANGUAGES, TEXTS)
@settings(max_examples=300, deadline=None)
def test_said_twice_is_said_once_and_names_no_page(language: str, text: str) -> None:
    spoken = said(language, text)

    assert said(language, spoken) == spoken
    assert not regex.search(r"https?:|www\.|example", spoken)


@given(LANGUAGES, st.text(alphabet="abc xyz.,!?éñюяمدไท中文", max_size=60))
@settings(max_examples=200, deadline=None)
def test_plain_words_stay_as_they_are(language: str, text: str) -> None:
    assert SPEECH.of(text, language) == text


@given(LANGUAGES, st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_text_makes_it_fall_over(language: str, text: str) -> None:
    once = SPEECH.of(text, language)

    assert SPEECH.of(once, language) == once


def _heard(n: int, text: str, language: str) -> bool:
    found = map(int, regex.findall(r"[0-9]+", figured(text, language)))
    return n in found or perhaps(str(n), text, language)


@pytest.mark.parametrize("language", sorted({"en", "es", "fr", "pt", "id", "vi", "fa"}))
@given(n=st.integers(min_value=0, max_value=100), unit=st.sampled_from(["km", "mm"]))
@settings(max_examples=60, deadline=None)
def test_a_number_can_be_heard_back(language: str, n: int, unit: str) -> None:
    spoken = said(language, f"a {n} {unit} b")

    # Zero and one have no sure word to be found by, as "a" is one.
    assert n in (0, 1) or _heard(n, spoken, language), spoken


@pytest.mark.parametrize("language", sorted({"en", "es", "fr", "pt", "id", "vi", "fa"}))
@given(hour=st.integers(min_value=2, max_value=23), minute=st.integers(min_value=2, max_value=59))
@settings(max_examples=60, deadline=None)
def test_a_time_can_be_heard_back(language: str, hour: int, minute: int) -> None:
    spoken = said(language, f"a {hour:02}:{minute:02} b").replace("zero ", ", ")
    spoken = spoken.replace("une", "un").replace("una", "uno").replace("duas", "dois")

    for wanted in (hour, minute):
        assert _heard(wanted, spoken, language) or wanted % 10 == 1, spoken


@given(
    st.sampled_from(sorted(Library.load(FILE.parents[1] / "templates").languages)),
    st.integers(min_value=10**9, max_value=10**12),
)
@settings(max_examples=100, deadline=None)
def test_no_digit_of_a_number_to_call_is_lost(language: str, number: int) -> None:
    spoken = SPEECH.of(f"a +{number} b", language)

    assert regex.sub(r"[^0-9+]", "", spoken) == f"+{number}"
    assert not regex.search(r"[0-9]{2}", spoken)


def test_coverage_says_what_stays_as_figures() -> None:
    assert SPEECH.coverage("en").times
    assert not SPEECH.coverage("sw").times
    assert not SPEECH.coverage("ru").numbers
    assert not SPEECH.coverage("xx").dates
    assert SPELT == ["en", "es", "fa", "fr", "id", "pt", "th", "vi"]


def test_without_a_table_numbers_to_call_and_addresses_are_still_said_rightly() -> None:
    assert Speech().of("Call +15550100. More: https://a.example", "xx") == \
        "Call +1 5 5, 5 0 1, 0 0. More."


@pytest.mark.parametrize(("text", "told"), [
    ("[xx-yy]\n", "no standardised language tag"),
    ("[en]\nclock = 'x'", "has no key clock"),
    ("[en]\nmend = [['(', 'x']]", "mend must be pairs"),
    ("[en]\nmonths = ['May']", "months must be twelve"),
    ("[en]\ntime = 5", "time must be a text"),
    ("[en]\nafter = '('", "after is no regular expression"),
    ("[en.units]\nkm = ['a']", "needs two forms"),
    ("[en", "cannot be read"),
])
def test_a_faulty_table_is_named(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "spoken.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigFault, match=told):
        load_speech(file)
