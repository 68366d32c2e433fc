"""``tocsin simulate-provider``: the local provider stand-in, every knob a flag."""

import asyncio
import inspect
import signal
from collections.abc import Callable
from typing import Annotated, Any

import typer

from dispatcher.cli.output import tell
from dispatcher.cli.session import run_async
from dispatcher.domain.errors import Refused

_DEFAULT_PORT = 4010


def add_to(program: typer.Typer) -> None:
    """Register the command."""
    program.command("simulate-provider", epilog=(
        "Example: tocsin simulate-provider --port 4010 --share-5xx-before 0.02 --list-lag 5"
    ))(_with_knobs(simulate))


def simulate(port: int, host: str, **given: Any) -> None:
    """Run the provider stand-in until Ctrl-C: Twilio's API as far as this product uses it.

    Faults are drawn from seed, number and attempt, so that a run repeats. GET /_ledger, /_stats
    and POST /_config, /_inject, /_reset drive it while it runs.
    """
    from dispatcher.simulator import OptionError, SimulatorOptions, changed

    try:
        options = changed(
            SimulatorOptions(), {name: value for name, value in given.items() if value is not None}
        )
    except OptionError as fault:
        raise Refused(f"{fault} See: tocsin simulate-provider --help.") from fault
    run_async(_run(options, host, port))


async def _run(options: Any, host: str, port: int) -> None:
    from dispatcher.simulator import Simulator

    simulator = Simulator(options)
    try:
        await simulator.start(host, port)
    except (OSError, OverflowError) as fault:
        raise Refused(
            f"Port {port} on {host} cannot be used; end what listens there, or choose another "
            "with --port."
        ) from fault
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ended.set)
    tell(f"listening {simulator.url}")
    await ended.wait()
    await simulator.stop()


def _with_knobs(command: Callable[..., None]) -> Callable[..., None]:
    """*command* with one option a knob, made of the knobs' own names and sentences."""
    from dispatcher.simulator import SimulatorOptions, knobs

    shipped = SimulatorOptions()
    options = [
        _option("port", int, _DEFAULT_PORT, "Port to listen on; 0 takes any free one.",
                min=0, max=65535),
        _option("host", str, "127.0.0.1", "Address to listen on."),
        *(
            _option(knob.name, str | None, None, _help(knob, getattr(shipped, knob.name)),
                    metavar=_metavar(knob.name, getattr(shipped, knob.name)))
            for knob in knobs()
        ),
    ]

    def run(**given: Any) -> None:
        command(**given)

    run.__doc__ = command.__doc__
    run.__signature__ = inspect.Signature(options)  # type: ignore[attr-defined] # typer reads it
    run.__annotations__ = {option.name: option.annotation for option in options}
    return run


def _option(
    name: str, kind: Any, default: object, text: str, **more: Any
) -> inspect.Parameter:
    flag = f"--{name.replace('_', '-')}"
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default,
        annotation=Annotated[kind, typer.Option(flag, help=text, **more)],
    )


def _help(knob: Any, value: Any) -> str:
    text = str(knob.metadata["help"])
    if value in ("", (), {}):
        return text
    shown = ",".join(value) if isinstance(value, tuple) else str(value).lower() \
        if isinstance(value, bool) else str(value)
    return f"{text} [default: {shown}]"


def _metavar(name: str, value: Any) -> str:
    if name in ("errors", "contents", "replies", "approvals"):
        return "JSON"
    names = {bool: "true|false", int: "NUMBER", float: "NUMBER", tuple: "NAME,NAME"}
    return names.get(type(value), "TEXT")
