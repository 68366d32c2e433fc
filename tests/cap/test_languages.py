"""Which texts are surely not in the language that their block declares, and which may be."""

import pytest

from dispatcher.cap import read, script, tongue

ENGLISH = (
    "The river will rise by two metres before three o'clock in the morning. Leave the river bank "
    "now, take your neighbours with you and go uphill. Do not drive through the water."
)
FRENCH = (
    "La rivière va monter de deux mètres avant trois heures du matin. Quittez la berge maintenant "
    "avec vos voisins et montez sur les hauteurs. Ne traversez pas l'eau en voiture."
)
ARABIC = "يرتفع منسوب النهر مترين قبل الساعة الثالثة. ابتعدوا عن الضفة الآن واصعدوا إلى التل"
UKRAINIAN = "Рівень річки підніметься на два метри до третьої години. Негайно відійдіть від берега"
CHINESE = "河水將在凌晨三點前上漲兩公尺。請立即離開河岸並前往高處避難，不要開車涉水。"


@pytest.mark.parametrize(("tag", "text", "script_name"), [
    ("fr", ARABIC, "Arabic"), ("en", UKRAINIAN, "Cyrillic"), ("uk", ENGLISH, "Latin"),
    ("ar", ENGLISH, "Latin"), ("th", CHINESE, "Chinese"), ("am", ARABIC, "Arabic"),
    ("sr-Latn", UKRAINIAN, "Cyrillic"), ("ja-JP", ENGLISH, "Latin"), ("zh-TW", FRENCH, "Latin"),
    ("ckb", UKRAINIAN, "Cyrillic"), ("my", ENGLISH, "Latin"), ("el", CHINESE, "Chinese"),
])
def test_a_text_in_a_foreign_script_is_told(tag, text, script_name):
    assert script.other_than(tag, text) == script_name


@pytest.mark.parametrize(("tag", "text"), [
    ("en", ENGLISH), ("en-US", FRENCH), ("ar", ARABIC), ("fa", ARABIC), ("uk", UKRAINIAN),
    ("sr", UKRAINIAN), ("sr", ENGLISH), ("ku", ARABIC), ("ku", ENGLISH), ("ja", CHINESE),
    ("zh", CHINESE), ("zh-Hant-HK", CHINESE), ("ko", CHINESE), ("yue", CHINESE),
    ("en", "Москва 12"), ("en", ""), ("en", "2026-11-21 02:10 +15550100"),
    ("qqqq", ARABIC), ("not a tag", ARABIC), ("mul", ARABIC), ("und", ARABIC),
    ("ar", f"{ARABIC} Toronto Emergency Management"), ("en", f"{ENGLISH} {ARABIC}"),
])
def test_a_text_that_may_be_right_is_left_alone(tag, text):
    assert script.other_than(tag, text) == ""


def test_each_script_of_the_tables_is_one():
    for tag in script._ALSO:
        assert script._own(tag) is not None, tag


@pytest.fixture
def identifier():
    pytest.importorskip("py3langid")


@pytest.mark.usefixtures("identifier")
@pytest.mark.parametrize(("tag", "text", "expected"), [
    ("fr", ENGLISH, "en"), ("en-GB", FRENCH, "fr"), ("de-DE", ENGLISH, "en"), ("es", FRENCH, "fr"),
    ("en", ENGLISH, ""), ("fr-CA", FRENCH, ""), ("nb", ENGLISH, "en"), ("fil", ENGLISH, "en"),
    ("en", "Leave now.", ""), ("fr", f"{FRENCH} {ENGLISH}", ""), ("qqqq", ENGLISH, ""),
    ("ksw", ENGLISH, ""), ("fr", "Toulouse Bordeaux Marseille " * 6, ""),
])
def test_a_long_text_in_another_language_is_told(tag, text, expected):
    assert tongue.other_than(tag, text) == expected


@pytest.mark.usefixtures("identifier")
def test_the_finding_names_both_languages(edited):
    reading = read(edited(("<language>en-GB", "<language>fr"),
                          ("The river rises two metres before three o'clock.", ENGLISH)))

    [finding] = [f for f in reading.warnings if f.code == "text-other-language"]
    assert (finding.path, finding.line) == ("/alert/info[1]/language[1]", 14)
    assert finding.message.startswith("The text reads as en, not as fr;")
