import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.domain.alert import Info
from dispatcher.domain.contact import Spoken
from dispatcher.domain.message import Kind, Occasion, Provenance, Purpose
from dispatcher.words import HazardTable, Library, Words, contents_from_library

ANYWHERE = frozenset[str]()  # live: no language's drafts were accepted


@pytest.fixture
def spoken() -> Callable[[str], tuple[Spoken, ...]]:
    """``so/audio ar`` as in a contacts file."""

    def parse(text: str) -> tuple[Spoken, ...]:
        return tuple(
            Spoken(key=tag.removesuffix("/audio"), given=tag, reads=not tag.endswith("/audio"))
            for tag in text.split()
        )

    return parse


def test_each_rung_comes_before_the_next(
    reviewed: Callable[..., Library], occasion: Callable[..., Occasion],
    block: Callable[..., Info],
) -> None:
    words = Words(reviewed({"en", "es"}))
    infos = (block("es-MX", headline="Aviso"), block("fr-FR", headline="Avis"),
             block("sw", headline="Onyo"))
    known = occasion(infos=infos, accepted=frozenset({"fr", "tr"}))
    rungs = {
        tag: words.rung(known, language=tag, channel="sms", purpose=Purpose.PUBLIC)
        for tag in ("es", "fr", "sw", "tr", "so", "xx")
    }

    assert rungs == {"es": 1, "fr": 2, "sw": 2, "tr": 4, "so": None, "xx": None}


def test_a_rung_and_a_wording_are_there_together(
    words: Words, occasion: Callable[..., Occasion]
) -> None:
    for accepted in (None, ANYWHERE, frozenset({"so"})):
        for channel in ("sms", "whatsapp", "relay", "radio"):
            for tag in ("en", "so", "ar", "sw"):
                known = occasion(accepted=accepted)
                asked = {"language": tag, "channel": channel, "purpose": Purpose.PUBLIC}

                on_a_rung = words.rung(known, **asked) is not None
                assert (words.wording(known, **asked) is not None) is on_a_rung


@pytest.mark.parametrize(("languages", "community", "chosen"), [
    pytest.param("es", "", ("es", "es"), id="reviewed"),
    pytest.param("fr", "", ("fr", "fr"), id="issuer's own"),
    pytest.param("tr", "", ("tr", "tr"), id="accepted draft"),
    pytest.param("tr es", "", ("es", "tr"), id="reviewed second language before a draft first"),
    pytest.param("tr ar", "", ("tr", "tr"), id="of two drafts the first"),
    pytest.param("so tr", "", ("tr", "so"), id="no words in the first: next language"),
    pytest.param("so", "tr fr", ("tr", "so"), id="the community's first language that has words"),
    pytest.param("so", "so", ("en", "so"), id="the host's language at last"),
    pytest.param("fa-AF", "", ("fa", "fa-AF"), id="Dari reads Persian"),
    pytest.param("uk", "ru", ("en", "uk"), id="Ukrainian never becomes Russian unasked"),
    pytest.param("zh-Hant", "", ("en", "zh-Hant"), id="traditional is not simplified"),
    pytest.param("es/audio", "tr", None, id="hears only: no text at all"),
    pytest.param("es/audio fr", "tr", ("fr", "es"), id="hears the first, reads the second"),
    pytest.param("so/audio uk", "tr", None, id="nor in a language that was not named"),
    pytest.param("ht", "", ("en", "ht"), id="Haitian is not French"),
])
def test_who_gets_which_language(
    reviewed: Callable[..., Library], occasion: Callable[..., Occasion],
    block: Callable[..., Info], spoken: Callable[[str], tuple[Spoken, ...]],
    languages: str, community: str, chosen: tuple[str, str] | None,
) -> None:
    words = Words(reviewed({"en", "es", "ru"}))
    known = occasion(infos=(block("fr", headline="Avis"),), accepted=frozenset({"tr", "ar", "fa"}))

    found = words.choose(
        known, languages=spoken(languages), community=tuple(community.split()), channel="sms",
        purpose=Purpose.PUBLIC,
    )
    if community == "ru":  # the community may read Russian, as its own profile says
        chosen = ("ru", "uk")

    assert found == chosen


def test_a_leader_who_reads_nothing_still_gets_what_to_pass_on(
    words: Words, occasion: Callable[..., Occasion], spoken: Callable[[str], tuple[Spoken, ...]]
) -> None:
    found = words.choose(
        occasion(), languages=spoken("so/audio"), community=(), channel="relay",
        purpose=Purpose.LEADER,
    )

    assert found == ("so", "so")


def test_nothing_readable_anywhere_is_nothing(
    library: Library, occasion: Callable[..., Occasion], spoken: Callable[[str], tuple[Spoken, ...]]
) -> None:
    found = Words(library).choose(
        occasion(accepted=ANYWHERE), languages=spoken("en"), community=("es",), channel="sms",
        purpose=Purpose.PUBLIC,
    )

    assert found is None


def test_a_warning_needs_the_words_of_its_ending(
    templates: object, reviewed: Callable[..., Library], occasion: Callable[..., Occasion],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("lame")
    for tag in ("en", "es"):
        (folder / tag).mkdir()
        for file in (templates / tag).glob("*.ftl"):  # type: ignore[operator]
            text = file.read_text(encoding="utf-8")
            if tag == "es":
                text = "".join(
                    line for line in text.splitlines(keepends=True)
                    if not line.startswith("flash-flood-withdrawn")
                )
            (folder / tag / file.name).write_text(text, encoding="utf-8")
    words = Words(Library.load(folder))

    for channel in ("sms", "relay", "radio"):
        asked = {"language": "es", "channel": channel, "purpose": Purpose.PUBLIC}
        assert words.rung(occasion(), **asked) is None
    assert not [r for r in words.matrix()
                if (r["language"], r["hazard"], r["kind"]) == ("es", "flash-flood", "warning")]


def test_an_ending_is_owed_in_the_language_of_the_issuer_even_as_a_draft(
    words: Words, occasion: Callable[..., Occasion], block: Callable[..., Info]
) -> None:
    told = (block("es", headline="Aviso de crecida", instruction="Suban."),)
    known = occasion(Kind.WITHDRAWN, infos=told, alert_infos=(), accepted=ANYWHERE)

    ending = words.wording(known, language="es", channel="sms", purpose=Purpose.PUBLIC)

    assert ending is not None
    assert ending.provenance is Provenance.TEMPLATE_DRAFT
    assert "Suban" not in ending.text
    assert "retirado" in ending.text


def test_whatsapp_needs_an_approved_ending_in_that_language(
    library: Library, occasion: Callable[..., Occasion]
) -> None:
    contents = contents_from_library(library)
    del contents[("flash-flood", "withdrawn", "es")]
    words = Words(library, contents)
    asked = {"channel": "whatsapp", "purpose": Purpose.PUBLIC}

    assert words.rung(occasion(), language="es", **asked) is None
    assert words.rung(occasion(), language="fr", **asked) == 4
    assert words.rung(occasion(Kind.ALL_CLEAR), language="es", **asked) == 4


def test_what_was_worked_out_for_one_occasion_is_never_taken_for_another(
    words: Words, occasion: Callable[..., Occasion]
) -> None:
    # Many short-lived occasions: ids are re-used by the interpreter as soon as one is gone.
    for n in range(600):
        code = f"K{n:03d}"
        wording = words.wording(
            occasion(code=code), language="en", channel="sms", purpose=Purpose.PUBLIC
        )
        assert wording is not None
        assert code in wording.text


@pytest.mark.parametrize(("lost", "said"), [
    ((), "tornado"), (("tornado-",), "storm"), (("tornado-", "storm-"), "(Flash Flood)"),
])
def test_a_language_without_the_hazard_says_the_broader_one(
    templates: Path, tmp_path: Path, table: HazardTable, occasion: Callable[..., Occasion],
    lost: tuple[str, ...], said: str,
) -> None:
    copy = tmp_path / "templates"
    shutil.copytree(templates / "en", copy / "en")
    for file in copy.glob("en/*.ftl"):
        lines = file.read_text(encoding="utf-8").splitlines(keepends=True)
        file.write_text("".join(x for x in lines if not x.startswith(lost)), encoding="utf-8")
    words = Words(Library.load(copy), hazards=table)

    for kind in (Kind.UPDATE, Kind.WITHDRAWN):
        wording = words.wording(
            occasion(kind, hazard="tornado"), language="en", channel="sms", purpose=Purpose.PUBLIC
        )
        assert wording is not None
        assert said in wording.text
