"""Number words by base language that no library lists, written as they are after folding or not."""

# Languages whose words num2words spells well enough to be looked for.
SPELT = frozenset("en es fr pt de it id vi fa tr".split())

_TENS_AR = {20: "عشرون|عشرين", 30: "ثلاثون|ثلاثين", 40: "أربعون|أربعين", 50: "خمسون|خمسين",
            60: "ستون|ستين", 70: "سبعون|سبعين", 80: "ثمانون|ثمانين", 90: "تسعون|تسعين"}
_ONES_AR = {2: "اثنان|اثنين|اثنتان|اثنتين|اثنا|اثني|اثنتا|اثنتي", 3: "ثلاث|ثلاثة",
            4: "أربع|أربعة", 5: "خمس|خمسة", 6: "ست|ستة", 7: "سبع|سبعة",
            8: "ثمان|ثماني|ثمانية", 9: "تسع|تسعة"}
_ARABIC = {
    **_ONES_AR, 10: "عشر|عشرة", 11: "أحد عشر|إحدى عشرة", 100: "مائة|مئة", **_TENS_AR,
    **{10 + n: "|".join(f"{w} {t}" for w in words.split("|") for t in ("عشر", "عشرة"))
       for n, words in _ONES_AR.items()},
    **{ten + n: "|".join(f"{w} و{t}" for w in words.split("|") for t in tens.split("|"))
       for ten, tens in _TENS_AR.items() for n, words in _ONES_AR.items()},
}
_RU = {2: "два|две|двух|двум|двумя|двое|двоих", 3: "три|трёх|трем|тремя|трое|троих",
       4: "четыре|четырёх|четырем|четырьмя|четверо", 40: "сорок|сорока", 90: "девяносто|девяноста",
       100: "сто",
       50: "пятьдесят|пятидесяти", 60: "шестьдесят|шестидесяти", 70: "семьдесят|семидесяти",
       80: "восемьдесят|восьмидесяти"}
_RU_SOFT = {5: "пят", 6: "шест", 7: "сем", 8: "восем|восьм", 9: "девят", 10: "десят",
            11: "одиннадцат", 12: "двенадцат", 13: "тринадцат", 14: "четырнадцат",
            15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат",
            19: "девятнадцат", 20: "двадцат", 30: "тридцат"}
_UK = {2: "два|дві|двох|двом|двома|двоє", 3: "три|трьох|трьом|трьома|троє",
       4: "чотири|чотирьох|чотирьом|чотирма|четверо", 40: "сорок|сорока",
       90: "дев'яносто|дев'яноста", 100: "сто",
       50: "п'ятдесят|п'ятдесяти", 60: "шістдесят|шістдесяти", 70: "сімдесят|сімдесяти",
       80: "вісімдесят|вісімдесяти"}
_UK_SOFT = {5: "п'ят", 6: "шіст|шест", 7: "сім|сем", 8: "вісім|восьм", 9: "дев'ят",
            10: "десят", 11: "одинадцят", 12: "дванадцят", 13: "тринадцят", 14: "чотирнадцят",
            15: "п'ятнадцят", 16: "шістнадцят", 17: "сімнадцят", 18: "вісімнадцят",
            19: "дев'ятнадцят", 20: "двадцят", 30: "тридцят"}
_TR_TENS = {10: "on", 20: "yirmi", 30: "otuz", 40: "kırk", 50: "elli", 60: "altmış",
            70: "yetmiş", 80: "seksen", 90: "doksan"}
_TR_ONES = {1: "bir", 2: "iki", 3: "üç", 4: "dört", 5: "beş", 6: "altı", 7: "yedi", 8: "sekiz",
            9: "dokuz"}


def _ended(stems: dict[int, str], endings: str) -> dict[int, str]:
    """Every stem with every ending that its case may take."""
    return {
        n: "|".join(stem + end for stem in words.split("|") for end in endings.split("|"))
        for n, words in stems.items()
    }


# Forms beside those of num2words: genders, cases, other spellings.
EXTRA = {
    "en": {12: "a dozen", 100: "a hundred"},
    "es": {12: "una docena de", 21: "veintiún|veintiuna", 100: "ciento"},
    "fr": {12: "une douzaine de", 71: "soixante et onze"},
    "pt": {2: "duas", 14: "quatorze", 16: "dezesseis", 17: "dezessete",
           19: "dezenove", 21: "vinte e uma", 12: "uma dúzia de"},
    "de": {2: "zwo", 100: "hundert"},
    "it": {3: "tre", 23: "ventitre"},
    "ru": {**_ended(_RU_SOFT, "ь|и|ью|еро"), 7: "семь|семи|семью|семеро", **_RU},
    "uk": {**_ended(_UK_SOFT, "ь|и|ьох|ьома|ьом|еро"), 7: "сім|семи|сімох|семеро",
           8: "вісім|восьми|вісьмох", **_UK},
    "tr": {ten + one: f"{word} {small}" for ten, word in _TR_TENS.items()
           for one, small in _TR_ONES.items()},
    "ar": _ARABIC,
    "vi": {24: "hai mươi bốn|hai mươi tư", 25: "hai lăm", 1000: "một ngàn"},
    "fa": {6: "شش", 18: "هجده", 2: "دو"},
}
# Endings and what grows on to a number word.
ENDINGS = {
    "de": r"(?:e|en|er|mal\w*|fach\w*|jahrig\w*|tagig\w*|stundig\w*|minutig\w*|meter)?",
    "ru": r"(?:часов\w*|дневн\w*|летн\w*|минутн\w*|метров\w*|кратн\w*)?",
    "uk": r"(?:годинн\w*|денн\w*|річн\w*|хвилинн\w*|метров\w*)?",
    "tr": r"(?:si|u|i|nci|er|ser|de|da|te|ta)?",
}
# Words that are a number only sometimes: they may stand for one, and never count as one.
UNSURE = {
    "en": {"both": 2, "twice": 2, "couple": 2}, "fr": {"neuf": 9, "mille": 1000},
    "es": {"mil": 1000, "ambos": 2, "ambas": 2}, "pt": {"mil": 1000, "ambos": 2, "ambas": 2},
    "it": {"sei": 6, "venti": 20, "mille": 1000, "entrambi": 2, "entrambe": 2},
    "de": {"acht": 8, "tausend": 1000, "beide": 2, "beiden": 2},
    "ru": {"семью": 7, "ста": 100, "оба": 2, "обе": 2, "тысяча": 1000, "тысячи": 1000,
           "тысячу": 1000, "дважды": 2},
    "uk": {"ста": 100, "обидва": 2, "обидві": 2, "тисяча": 1000, "тисячі": 1000, "тисячу": 1000,
           "двічі": 2},
    "tr": {"altı": 6, "yedi": 7, "on": 10, "kırk": 40, "yüz": 100, "bin": 1000},
    "ar": {"ست": 6, "ستين": 60, "ألف": 1000}, "fa": {"نه": 9, "هزار": 1000},
    "id": {"kedua": 2}, "vi": {"năm": 5, "tư": 4, "chín": 9, "đôi": 2},
    "zh": {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10},
}
# 1 is an article in most languages, and may be left out in some ("" is always there).
ONE = {
    "en": r"one|an?|single|once", "es": r"un|una|uno", "fr": r"une?|1er", "pt": r"um|uma",
    "de": r"ein\w*", "it": r"un|uno|una", "ru": r"один|одн\w+", "uk": r"один|одн\w+",
    "tr": r"bir\w*", "ar": "", "fa": r"یک\w*|\w+ی", "id": r"satu|se\w+", "vi": r"một",
    "zh": "",
}
HALF = {
    "en": r"half[ -](?:an[ -])?hour", "es": r"media hora", "fr": r"demi[- ]heure",
    "pt": r"meia hora", "de": r"halbe\w* stunde", "it": r"mezz'?\s?ora", "ru": r"полчаса",
    "uk": r"півгодини", "tr": r"yarım saat", "ar": r"نصف ساعة", "fa": r"نیم ساعت",
    "id": r"setengah jam", "vi": r"nửa giờ|nửa tiếng", "zh": r"半小时|半个小时|半小時",
}
THOUSANDS = {
    "en": {100: "hundred", 1000: "thousand", 1_000_000: "million"},
    "es": {1000: "mil", 1_000_000: "millon(?:es)?"},
    "fr": {1000: "mille|milliers", 1_000_000: "millions?"},
    "pt": {1000: "mil", 1_000_000: "milhao|milhoes"},
    "de": {1000: "tausend", 1_000_000: "million(?:en)?"},
    "it": {1000: "mila|mille", 1_000_000: "milion[ei]"},
    "ru": {1000: r"тыс(?:яч\w*)?\.?", 1_000_000: r"миллион\w*|млн\.?"},
    "uk": {1000: r"тис(?:яч\w*)?\.?", 1_000_000: r"мільион\w*|млн\.?"},
    "tr": {1000: "bin", 1_000_000: "milyon"},
    "ar": {1000: "ألف|الف|الاف|الفا", 1_000_000: "مليون|ملايين"},
    "fa": {1000: "هزار", 1_000_000: "میلیون"},
    "id": {1000: "ribu", 1_000_000: "juta"},
    "vi": {1000: "nghìn|ngàn", 1_000_000: "triệu"},
}
# Arabic says two of a thing by an ending.
DUAL = {"ar": {
    "(?:ال)?ساعت(?:ين|ان)": "ساعة", "(?:ال)?يوم(?:ين|ان)": "يوم", "دقيقت(?:ين|ان)": "دقيقة",
    "متر(?:ين|ان)": "متر", "كيلومتر(?:ين|ان)": "كيلومتر", "اسبوع(?:ين|ان)": "اسبوع",
    "شهر(?:ين|ان)": "شهر", "مرت(?:ين|ان)": "مرة", "شخص(?:ين|ان)": "شخص",
    "ميل(?:ين|ان)": "ميل", "لتر(?:ين|ان)": "لتر",
}}
