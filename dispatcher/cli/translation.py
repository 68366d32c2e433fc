"""``tocsin translate`` and ``models``: names that are kept for machine translation."""

from typing import Annotated, NoReturn

import typer

from dispatcher.domain.errors import Refused

_LATER = (
    "Machine translation comes with the extra mt, which this installation lacks; until then "
    "texts come from the issuer and from the templates (tocsin templates check)."
)


def add_to(program: typer.Typer) -> None:
    """Register the commands."""
    program.command(
        "translate", epilog='Example: tocsin translate "Leave now." --from en --to es'
    )(translate)
    group = typer.Typer(
        help="Translation models.", no_args_is_help=True, rich_markup_mode=None,
        epilog="Example: tocsin models list",
    )
    group.command("list", epilog="Example: tocsin models list")(list_models)
    group.command("install", epilog="Example: tocsin models install en_es.argosmodel")(install)
    program.add_typer(group, name="models")


def translate(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="What to translate.")],
    source: Annotated[str, typer.Option("--from", help="Its language.")],
    target: Annotated[str, typer.Option("--to", help="The language wanted.")],
) -> NoReturn:
    """Translate a text by machine."""
    raise Refused(_LATER)


def list_models() -> NoReturn:
    """List installed translation models."""
    raise Refused(_LATER)


def install(
    name: Annotated[str, typer.Argument(metavar="FILE", help="A model file.")],
) -> NoReturn:
    """Install a translation model from a file."""
    raise Refused(_LATER)
