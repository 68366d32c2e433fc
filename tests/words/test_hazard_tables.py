"""Every code that issuers use is mapped, or is general on purpose; no word brings a wrong action.

General on purpose: what has no one protective action (rain, fog, crime, traffic, animals), and
what concerns only services or officials. Its message carries the issuer's own event.
"""

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.area import Geocode
from dispatcher.words import HazardTable, Library, hazard_of

# OASIS Event Terms List: numbers of terms that are general on purpose.
OET_GENERAL = """000 002 003 005 007 008 009 010 011 012 013 014 015 019 020 021 022 024 025 027 029
030 031 032 034 035 038 039 040 041 045 048 049 050 053 057 058 060 063 064 065 069 070 071 072 073
074 075 077 078 082 083 084 085 090 092 093 096 097 099 100 101 102 104 105 108 110 111 112 113 114
115 117 118 120 123 124 125 126 127 128 130 131 132 134 135 137 138 139 141 142 143 146 147 148 149
150 151 152 155 158 159 160 161 162 163 164 165 166 167 168 169 171 172 173 174 175 176 177 178 179
180 184 185 188 190 191 192 199 200 205 206 207 212 213 214 216 219 221"""
OET = {
    "flood": "042 081 103 140", "flash-flood": "079", "dam-failure": "052 067 121",
    "storm-surge": "189", "wildfire": "033 086 094 217", "earthquake": "068", "tsunami": "203",
    "storm": "066 170 186 187 201 215 218", "cyclone": "051 106 202 204", "tornado": "195 196",
    "thunderstorm": "095 122 194", "avalanche": "018", "extreme-heat": "098",
    "snow-ice": "023 026 080 088 089 107 109 116 181 182 183 222 223",
    "extreme-cold": "016 043 044 087 091 220", "air-quality": "004 006 059",
    "volcano": "017 153 208 209 210 211", "landslide": "056 119 133",
    "chemical-release": "036 037 197 198", "radiological": "136 154 156 157",
    "drinking-water": "047 144", "epidemic": "046 061 062", "power-failure": "145",
    "public-danger": "001 028 054 055 076 129 193", "general": OET_GENERAL,
}
# 47 CFR 11.31(e) and what the NWS sends beside it.
SAME = {
    "flash-flood": "FFA FFS FFW", "flood": "CFA CFW FLA FLS FLW", "dam-failure": "DBA DBW",
    "storm-surge": "SSA SSW", "wildfire": "FRW WFA WFW", "earthquake": "EQW",
    "tsunami": "TSA TSW", "storm": "DSW EWW HWA HWW SMW", "cyclone": "HLS HUA HUW TRA TRW",
    "tornado": "TOA TOR", "thunderstorm": "SVA SVR SVS", "snow-ice": "BZW SQW WSA WSW",
    "avalanche": "AVA AVW", "extreme-cold": "FSW FZW", "volcano": "VOW", "landslide": "LSW",
    "chemical-release": "CHW HMW", "radiological": "NUW RHW", "power-failure": "POS",
    "public-danger": "CDW LEW SPW",
    # Tests, administration, searches; evacuations and emergencies that say in words what to do.
    "general": "ADR BLU CAE CEM DMO EAN EVI LAE MEP NIC NMN NPT NST RMT RWT SPS TOE",
}
METEOALARM = {
    "storm": ["1; Wind"], "snow-ice": ["2; snow-ice"], "thunderstorm": ["3; Thunderstorm"],
    "extreme-heat": ["5; high-temperature"], "extreme-cold": ["6; low-temperature"],
    "wildfire": ["8; forest-fire"], "avalanche": ["9; avalanches", "9; avalanche", "9"],
    "flood": ["12; flooding", "13; rain-flood"],
    "general": ["4; Fog", "7; coastalevent", "10; Rain", "11", ""],
}
CANADA = {
    "flood": "flood overlandFlood highWater", "flash-flood": "flashFlood",
    "dam-failure": "damBreak damOverflow", "wildfire": "wildFire forestFire",
    "earthquake": "earthquake", "tsunami": "tsunami", "storm": "storm wind galeWind stormFrcWnd",
    "cyclone": "hurricane tropStorm typhoon", "tornado": "tornado", "thunderstorm": "thunderstorm",
    "snow-ice": "blizzard snowfall snowSquall freezingRain freezeDrzl blowingSnow winterStorm",
    "avalanche": "avalanche", "extreme-heat": "heat", "extreme-cold": "arcticOut frost windchill",
    "air-quality": "airQuality", "volcano": "volcano volcanicAsh lahar lava pyroclasticF",
    "landslide": "landslide", "chemical-release": "chemical", "radiological": "radiological",
    "drinking-water": "drinkingWate", "public-danger": "civilEmerg terrorism animalDang explosive",
    "general": "amber animalDiseas rainfall urbanFire industryFire roadClose schoolClose "
               "testMessage falObject fog freezeSpray iceberg marineSecure missingPer "
               "911Service other",
}
AUSTRALIA = {
    "flood": "flood riverineFlood", "flash-flood": "flashFlood", "storm-surge": "stormSurge",
    "wildfire": "bushFire grassFire wildFire fireWeather", "earthquake": "earthquake",
    "tsunami": "tsunami", "storm": "storm galeWind damagingWinds duststorm squall",
    "cyclone": "cyclone tropicalCyclone", "tornado": "tornado", "extreme-heat": "heatwave heat",
    "thunderstorm": "thunderstorm severeThunderstorm", "extreme-cold": "cold frost",
    "landslide": "landslip", "chemical-release": "hazmat toxicPlume", "air-quality": "smoke",
    "general": "rainfall urbanFire roadCrash sheepGraziers other",
}


def _by_code(table: HazardTable, name: str, value: str) -> str:
    return hazard_of(Info(event="x", event_codes=(Geocode(name=name, value=value),)), table)


@pytest.mark.parametrize(("name", "codes"), [
    ("OET:v1.2", {h: [f"OET-{n}" for n in some.split()] for h, some in OET.items()}),
    ("SAME", {h: some.split() for h, some in SAME.items()}),
    ("awareness_type", METEOALARM),
    ("profile:CAP-CP:Event:0.4", {h: some.split() for h, some in CANADA.items()}),
    ("AUeventLIST:1.0", {h: some.split() for h, some in AUSTRALIA.items()}),
])
def test_every_code_has_its_hazard_or_is_general_on_purpose(
    table: HazardTable, name: str, codes: dict[str, list[str]]
) -> None:
    expected = {code: hazard for hazard, some in codes.items() for code in some}

    assert {code: _by_code(table, name, code) for code in expected} == expected


def test_every_oasis_term_is_decided_once() -> None:
    decided = sorted(n for some in OET.values() for n in some.split())

    assert decided == [f"{n:03d}" for n in range(224)]


def test_what_our_sentences_call_a_danger_never_brings_another_ones_action(
    table: HazardTable, library: Library
) -> None:
    wrong = []
    for tag in library.languages:
        for hazard in library.hazards:
            name = library.say(tag, f"{hazard}-name") if library.has(tag, f"{hazard}-name") else ""
            found = hazard_of(Info(event=name), table)
            if hazard not in table.lineage(found) and found not in table.lineage(hazard):
                wrong.append((tag, hazard, found))

    assert wrong == []


@pytest.mark.parametrize(("event", "hazard"), [
    ("ទឹកជំនន់", "flood"), ("រញ្ជួយដី", "earthquake"), ("Lehî", "flood"), ("Erdhej", "earthquake"),
    ("لافاو", "flood"), ("بوومەلەرزە", "earthquake"), ("Ambaliyar ruwa", "flood"),
    ("Girgizar ƙasa", "earthquake"), ("Lolaa", "flood"), ("Kirkira lafaa", "earthquake"),
    ("ውሕጅ", "flood"), ("سېلاب", "flood"), ("زلزله", "earthquake"), ("वन डढेलो", "wildfire"),
    ("நிலநடுக்கம்", "earthquake"), ("வெள்ளம்", "flood"), ("Tranblemanntè", "earthquake"),
    ("Inondasyon", "flood"), ("سیلاب", "flood"), ("Mafuriko ya ghafla", "flash-flood"),
    ("တောမီး", "wildfire"), ("تساقط البرد", "thunderstorm"), ("موجة برد", "extreme-cold"),
    ("برد شديد", "general"),  # hail or cold: the same letters
])
def test_an_event_in_a_language_that_had_no_words(
    table: HazardTable, event: str, hazard: str
) -> None:
    assert hazard_of(Info(event=event), table) == hazard
