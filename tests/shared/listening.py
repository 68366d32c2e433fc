"""A server of our own on loopback that leaves no connection behind, whatever it waits for."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def listening(
    serve: Handler, *, port: int = 0, trust: ssl.SSLContext | None = None
) -> AsyncIterator[int]:
    """Its port. At the end handlers are cancelled and connections cut."""
    busy: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        busy[task] = writer
        with suppress(asyncio.IncompleteReadError, ConnectionError):
            await serve(reader, writer)
        if writer.transport.is_closing():
            busy.pop(task)

    server = await asyncio.start_server(one, "127.0.0.1", port, ssl=trust)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        await _a_moment()  # who was let in just now has no handler yet
        for task, writer in list(busy.items()):
            task.cancel()
            writer.transport.abort()
        await asyncio.gather(*busy, return_exceptions=True)
        await _a_moment()


async def _a_moment() -> None:
    for _ in range(3):
        await asyncio.sleep(0)
