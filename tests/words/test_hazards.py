import json
import os
from pathlib import Path

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Geocode
from dispatcher.domain.errors import ConfigFault
from dispatcher.words import HazardTable, hazard_of, load_hazards

DATA = Path(os.environ.get("TOCSIN_TEST_DATA", Path(__file__).resolve().parents[3] / "shared/data"))


@pytest.mark.parametrize(("event", "hazard"), [
    ("Flood", "flood"), ("FLOOD WARNING", "flood"), ("Flash Flood Watch", "flash-flood"),
    ("053/055 Issue Severe Flood Warning EA", "flood"), ("Storm surge", "storm-surge"),
    ("Coastal flooding", "flood"), ("Dam break", "dam-failure"),
    ("Forest Fires", "wildfire"), ("Grassfire", "wildfire"), ("Red Flag Warning", "wildfire"),
    ("Liquid petroleum tanker fire", "general"), ("Fire", "general"),
    ("Earthquake", "earthquake"), ("Tsunami Cancellation", "tsunami"),
    ("SEVERE THUNDERSTORM", "thunderstorm"), ("Tropical Cyclone Alert", "cyclone"),
    ("thunder", "thunderstorm"), ("Bush fire smoke", "wildfire"), ("Dense smoke", "air-quality"),
    ("Strong winds and large waves.", "storm"), ("Tornado", "tornado"),
    ("Wind chill", "extreme-cold"), ("Solar storm", "general"), ("Storm drain", "general"),
    ("Heat Advisory", "extreme-heat"), ("Severe heatwarning", "extreme-heat"),
    ("Theatre closed", "general"), ("Heavy Rain", "general"), ("Dense fog", "general"),
    ("Chemical spill", "chemical-release"), ("Gas leak", "chemical-release"),
    ("Child abduction", "general"), ("", "general"),
    ("Alerta sísmica en la costa", "earthquake"), ("Inundación repentina", "flash-flood"),
    ("Incendio forestal", "wildfire"), ("Ola de calor", "extreme-heat"),
    ("Vent de tempéte", "storm"), ("TEMPETE", "storm"), ("Crues soudaines", "flash-flood"),
    ("Canicule", "extreme-heat"), ("Incêndios rurais", "wildfire"), ("Enchentes", "flood"),
    ("Schwere Sturmböen", "storm"), ("STARKES GEWITTER", "thunderstorm"),
    ("Hitzewarnung", "extreme-heat"),
    ("Hochwasserwarnung", "flood"), ("Alluvione", "flood"), ("Overstromingen", "flood"),
    ("Gwałtowne burze", "thunderstorm"),
    ("Povodňové ohrožení", "flood"), ("Cutremur", "earthquake"),
    ("Stiprs vējš", "storm"), ("Deprem uyarısı", "earthquake"), ("น้ำท่วมฉับพลัน", "flash-flood"),
    ("แผ่นดินไหว", "earthquake"), ("Лесной пожар", "wildfire"), ("Ветер", "storm"),
    ("Сильна спека", "extreme-heat"), ("Повінь", "flood"), ("تحذير من الفيضانات", "flood"),
    ("زلزال", "earthquake"), ("سیل ناگهانی", "flash-flood"), ("آتش‌سوزی جنگل", "wildfire"),
    ("暴雨山洪", "flash-flood"), ("雷电黄色预警", "thunderstorm"), ("洪水", "flood"),
    ("津波警報", "tsunami"), ("Avalanche warning", "avalanche"),
    ("Moderate-avalanches", "avalanche"),
    ("Severe snow/ice warning", "snow-ice"), ("Schneefall", "snow-ice"), ("FROST", "extreme-cold"),
    ("Ola de frío", "extreme-cold"), ("Ash fall", "volcano"), ("Erupción volcánica", "volcano"),
    ("Landslide", "landslide"), ("Sạt lở đất", "landslide"),
    ("Nuclear power plant", "radiological"),
    ("Boil Water Advisory", "drinking-water"), ("Cholera outbreak", "epidemic"),
    ("Apagón", "power-failure"), ("Active shooter", "public-danger"),
    ("Повітряна тривога", "public-danger"), ("Kar fırtınası", "snow-ice"),
    ("Missing person Don Smith", "general"), ("Brother convention", "general"),
    ("Lũ quét", "flash-flood"), ("Banjir bandang", "flash-flood"), ("Mafuriko", "flood"),
    ("የጎርፍ ማስጠንቀቂያ", "flood"), ("Dhulgariir", "earthquake"),
])
def test_an_event_in_words(table: HazardTable, event: str, hazard: str) -> None:
    assert hazard_of(Info(event=event), table) == hazard


@pytest.mark.parametrize(("name", "value", "hazard"), [
    ("SAME", "FFW", "flash-flood"), ("SAME", "FLW", "flood"), ("same", "SVR", "thunderstorm"),
    ("SAME", "TOR", "tornado"), ("SAME", "TSW", "tsunami"), ("SAME", "EQW", "earthquake"),
    ("SAME", "CAE", "general"), ("SAME", "", "general"),
    ("VTEC", "/O.NEW.KTFX.FF.W.0003.000000T0000Z-100830T1800Z/", "flash-flood"),
    ("VTEC", "/O.CAN.PAAQ.TS.Y.0024.000000T0000Z-000000T0000Z/", "tsunami"),
    ("awareness_type", "5; high-temperature", "extreme-heat"),
    ("awareness_type", "13; rain-flood", "flood"), ("awareness_type", "1; Wind", "storm"),
    ("awareness_type", "7; Fog", "general"), ("awareness_type", "8; forest-fire", "wildfire"),
    ("OET:v1.2", "OET-079", "flash-flood"), ("OET", "OET-217", "wildfire"),
    ("profile:CAP-CP:Event:0.4", "tornado", "tornado"),
    ("profile:CAP-CP:Event:1.0", "flashFlood", "flash-flood"),
    ("https://govshare.example/AUeventLIST:1.0", "bushFire", "wildfire"),
    ("CDNevent", "grassFire", "wildfire"), ("CDNevent", "other", "general"),
])
def test_an_event_code_needs_no_language(
    table: HazardTable, name: str, value: str, hazard: str
) -> None:
    code = Geocode(name=name, value=value)

    assert hazard_of(Info(event="xyz", event_codes=(code,)), table) == hazard
    assert hazard_of(Info(event="xyz", parameters=(code,)), table) == hazard


@pytest.mark.parametrize(("hazard", "lineage"), [
    ("tornado", ("tornado", "storm", "general")), ("storm", ("storm", "general")),
    ("dam-failure", ("dam-failure", "flash-flood", "general")), ("general", ("general",)),
    ("unheard-of", ("unheard-of", "general")),
])
def test_a_broader_hazard_may_stand_in(
    table: HazardTable, hazard: str, lineage: tuple[str, ...]
) -> None:
    assert table.lineage(hazard) == lineage


def test_a_circle_of_broader_hazards_ends(tmp_path: Path) -> None:
    file = tmp_path / "hazards.toml"
    file.write_text('[a]\nbroader = "b"\n[b]\nbroader = "a"\n', encoding="utf-8")

    assert load_hazards(file).lineage("a") == ("a", "b", "general")


def test_without_an_event_the_headline_is_read(table: HazardTable) -> None:
    assert hazard_of(Info(headline="Tsunami warning for the coast"), table) == "tsunami"


@pytest.mark.skipif(not (DATA / "oasis_event_terms.json").exists(), reason="no shared data")
def test_oasis_terms_in_words_never_contradict_their_codes(table: HazardTable) -> None:
    terms = json.loads((DATA / "oasis_event_terms.json").read_text(encoding="utf-8"))["terms"]
    for term in terms:
        by_code = hazard_of(
            Info(event_codes=(Geocode(name="OET", value=term["code"]),)), table
        )
        by_word = hazard_of(Info(event=term["term"]), table)

        assert by_code == by_word or "general" in (by_code, by_word), term["term"]


@pytest.mark.parametrize("text", [
    "[flood]\nwords = 3\n", "[flood.words]\nen = 'flood'\n", "[flood.words]\nen = ['*']\n",
    "[flood]\nfoo = 1\n", "not toml", '[flood]\nbroader = "frogs"\n', "[flood]\nbroader = 3\n",
])
def test_a_broken_table_says_what_to_mend(tmp_path: Path, text: str) -> None:
    file = tmp_path / "hazards.toml"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigFault, match=r"hazards\.toml"):
        load_hazards(file)
