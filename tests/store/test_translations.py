"""The translation memory on both stores: by sentence and languages, people before machines."""

from collections.abc import Awaitable, Callable

from dispatcher.domain.message import Check, Rendering
from dispatcher.domain.translation import digest_of
from dispatcher.store.database import Database
from dispatcher.store.translations import Translations

NOW = 1_000_000_000_000
_MADE = Rendering(
    source="Leave now.", text="Salga ahora.", engine="argos:en-es:abc",
    checks=(Check(name="numbers", ok=True), Check(name="places", ok=False, detail="lost: 7")),
)


async def test_what_was_kept_is_known_again_with_its_checks(db: Database) -> None:
    memory = Translations(db)
    await memory.keep([_MADE], source="en", language="es", now=NOW, alert_id=7)

    assert await memory.known(["Leave now.", "Go."], source="en", languages=("es", "fr")) == {
        ("Leave now.", "es"): _MADE
    }
    assert await memory.known(["Leave now."], source="en") == {("Leave now.", "es"): _MADE}
    assert await memory.known(["Leave now."], source="fr") == {}
    assert await memory.known(["Leave now."], source="en", languages=("fr",)) == {}


async def test_a_machine_corrects_itself_and_never_a_person(
    db: Database, put: Callable[..., Awaitable[int]]
) -> None:
    memory = Translations(db)
    await memory.keep([_MADE], source="en", language="es", now=NOW)
    newer = Rendering(source="Leave now.", text="Váyase ya.", engine="argos:en-es:def")
    await memory.keep([newer], source="en", language="es", now=NOW + 1)
    assert (await memory.known(["Leave now."], source="en"))["Leave now.", "es"] == newer

    await put(
        "translations", source_digest=digest_of("Leave now.", "en"), language="ar",
        text="غادر الآن.", provenance="machine-reviewed", reviewed_by="A. Yusuf",
    )
    await memory.keep([_MADE], source="en", language="ar", now=NOW + 2)

    known = (await memory.known(["Leave now."], source="en"))["Leave now.", "ar"]
    assert (known.text, known.reviewed_by) == ("غادر الآن.", "A. Yusuf")


async def test_more_sentences_than_one_query_takes(db: Database) -> None:
    memory = Translations(db)
    many = [f"Sentence {n}." for n in range(950)]
    made = [Rendering(source=text, text=text.upper(), engine="x") for text in many]
    await memory.keep(made, source="en", language="es", now=NOW)

    assert len(await memory.known(many, source="en", languages=("es",))) == 950
