"""Who gets which language: one line a person, as they might stand in a contacts file.

person | their community's languages | way | the words there are (language:rung) | what they get.
The host's language is Spanish, reviewed, unless the words say otherwise. Rungs: 1 reviewed,
2 the issuer's own, 3 approved for this alert, 4 draft, 5 machine. ``-`` is nothing at all.
"""

import pytest

from dispatcher.domain.contact import Spoken
from dispatcher.domain.language import standard
from dispatcher.words.ladder import choose

SITUATIONS = """
# Scripts: who reads one of them may not read the other.
zh-TW               |           | sms      | zh-Hant:1 zh-Hans:1 es:1 | zh-Hant 1
zh-HK               |           | sms      | zh-Hans:1 es:1           | es 1
zh                  |           | sms      | zh-Hant:1 zh-Hans:4 es:1 | zh-Hans 4
zh-CN               |           | sms      | zh-Hant:1 es:1           | es 1
cmn-Hant            |           | sms      | zh-Hant:2 es:1           | zh-Hant 2
zh-Hans-HK          |           | sms      | zh-Hant:1 zh-Hans:3 es:1 | zh-Hans 3
sr-Latn             |           | sms      | sr:1 sr-Latn:1 es:1      | sr-Latn 1
sr-ME               |           | sms      | sr:1 es:1                | sr 1
sr                  |           | sms      | hr:1 es:1                | es 1
pa-PK               |           | sms      | pa:1 ur:1 es:1           | es 1
pnb                 |           | sms      | pa:1 pa-Arab:4 es:1      | pa-Arab 4
az-IR               |           | sms      | az:1 fa:1 es:1           | es 1
# Languages that others take for one another.
prs                 |           | sms      | fa-AF:4 fa:4 es:1        | fa-AF 4
fa-AF               |           | sms      | fa:1 fa-AF:4 es:1        | fa 1
fa                  |           | sms      | fa-AF:1 ps:1 es:1        | fa-AF 1
tg                  |           | sms      | fa:1 fa-AF:1 ru:1 es:1   | es 1
ps                  |           | sms      | fa-AF:1 fa:1 ur:1 es:1   | es 1
pbt                 |           | sms      | ps:4 es:1                | ps 4
tl                  |           | sms      | fil:4 es:1               | fil 4
ceb                 |           | sms      | fil:1 es:1               | es 1
kmr                 |           | sms      | ku:4 ckb:1 es:1          | ku 4
ckb                 |           | sms      | ku:1 ar:1 fa:1 es:1      | es 1
ku-IQ               |           | sms      | ku:1 ckb:1 es:1          | es 1
ku-TR               |           | sms      | ku:1 tr:1 es:1           | ku 1
ur                  |           | sms      | hi:1 fa:1 es:1           | es 1
hi                  |           | sms      | ur:1 ne:1 es:1           | es 1
uk                  |           | sms      | ru:1 es:1                | es 1
be                  |           | sms      | ru:1 uk:1 es:1           | es 1
uk ru               |           | sms      | ru:1 es:1                | ru 1
ht                  |           | sms      | fr:1 es:1                | es 1
br                  |           | sms      | fr:1 es:1                | es 1
br fr               |           | sms      | fr:1 es:1                | fr 1
qu                  |           | sms      | es:1                     | es 1
ti                  |           | sms      | am:1 ar:1 es:1           | es 1
am                  |           | sms      | ti:1 om:1 es:1           | es 1
om                  |           | sms      | am:1 so:1 es:1           | es 1
gaz                 |           | sms      | om:4 es:1                | om 4
rhg                 |           | sms      | bn:1 my:1 es:1           | es 1
rhg/audio bn        |           | sms      | rhg:1 bn:4 es:1          | bn 4
bn                  |           | sms      | rhg:1 hi:1 es:1          | es 1
rom                 |           | sms      | ro:1 hu:1 es:1           | es 1
rmy                 |           | sms      | rom:4 ro:1 es:1          | rom 4
id                  |           | sms      | ms:1 es:1                | es 1
zsm                 |           | sms      | ms:4 id:1 es:1           | ms 4
# Regions of one language.
pt-BR               |           | sms      | pt:1 es:1                | pt 1
es-419              |           | sms      | en:1 es:2                | es 2
en-GB               |           | sms      | en:4 es:1                | en 4
no                  |           | sms      | nb:1 da:1 es:1           | nb 1
nn                  |           | sms      | nb:4 da:1 es:1           | nb 4
swh                 |           | sms      | sw:4 es:1                | sw 4
swc                 |           | sms      | sw:1 fr:1 es:1           | sw 1
# What is spoken and not written: the language of school, never on air.
ary                 |           | sms      | ar:4 fr:1 es:1           | ar 4
ary fr              |           | sms      | ar:4 fr:1 es:1           | fr 1
ary/audio           |           | sms      | ar:1 es:1                | -
apc                 | es        | whatsapp | ar:1 es:1                | ar 1
apc                 |           | voice    | ar:1 es:1                | es 1
arz                 |           | sms      | arz:4 ar:1 es:1          | arz 4
ar                  |           | sms      | ary:1 apc:1 es:1         | es 1
yue                 |           | sms      | zh-Hant:1 zh-Hans:1 es:1 | zh-Hant 1
yue-CN              |           | sms      | zh-Hant:1 zh-Hans:1 es:1 | zh-Hans 1
nan-TW              |           | sms      | zh-Hant:4 zh-Hans:1 es:1 | zh-Hant 4
# Several languages: words that somebody stands for come before a draft.
so ar               |           | sms      | so:4 ar:1 es:1           | ar 1
so ar               |           | sms      | so:4 ar:2 es:1           | ar 2
so ar               |           | sms      | so:4 ar:3 es:1           | ar 3
so ar               |           | sms      | so:4 ar:4 es:1           | so 4
so ar               |           | sms      | so:5 ar:4 es:1           | so 5
so ar               |           | sms      | es:1                     | es 1
# Who only hears a language: nothing written in it, nor in one that they did not name.
so/audio            | so es     | sms      | so:1 es:1                | -
so/audio ar         | so es     | sms      | so:1 ar:4 es:1           | ar 4
so/audio ar         | so es     | whatsapp | so:1 es:1                | -
so/audio            | so        | relay    | so:4 es:1                | so 4
so/audio            | so        | voice    | so:4 es:1                | so 4
# Nothing in their own: the community's language, then the host's.
wo                  | ff fr     | sms      | fr:1 ff:4 es:1           | ff 4
wo                  | ff        | sms      | fr:1 es:1                | es 1
wo                  |           | sms      | fr:1                     | -
# Tags of other times, in any case, unknown, private.
iw                  |           | sms      | he:1 es:1                | he 1
in                  |           | sms      | id:4 es:1                | id 4
ji                  |           | sms      | yi:1 de:1 es:1           | yi 1
sh                  |           | sms      | sr-Latn:4 es:1           | sr-Latn 4
ZH-hant-tw          |           | sms      | zh-Hant:1 es:1           | zh-Hant 1
EN_us               |           | sms      | en:1 es:1                | en 1
spa                 |           | sms      | es:1                     | es 1
qaa                 |           | sms      | en:1 es:1                | es 1
x-village           |           | sms      | x-village:4 es:1         | x-village 4
ber                 |           | sms      | zgh:1 kab:1 ar:1 es:1    | es 1
"""
ROWS = [
    [part.strip() for part in line.split("|")]
    for line in SITUATIONS.splitlines() if line and not line.startswith("#")
]


@pytest.mark.parametrize(
    ("person", "community", "way", "words", "gets"), ROWS,
    ids=[f"{row[0]} by {row[2]}: {row[3]}" for row in ROWS],
)
def test_who_gets_which_language(
    person: str, community: str, way: str, words: str, gets: str
) -> None:
    languages = tuple(
        Spoken(key=standard(tag.removesuffix("/audio")), given=tag,
               reads=not tag.endswith("/audio"))
        for tag in person.split()
    )
    rungs = {tag: int(rung) for tag, _, rung in (w.partition(":") for w in words.split())}

    found = choose(
        rungs, languages=languages, community=community.split(), host="es", channel=way
    )

    assert (f"{found[0]} {rungs[found[0]]}" if found else "-") == gets
    if found:
        assert found[1] == languages[0].key  # what they wanted is kept beside what they got


@pytest.mark.parametrize("tag", [*"und mul zxx mis root xx english a 12".split(), ""])
def test_what_is_no_language_of_anybody_is_refused(tag: str) -> None:
    with pytest.raises(ValueError, match="not a known language tag"):
        standard(tag)
