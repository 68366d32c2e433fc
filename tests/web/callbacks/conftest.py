"""What every connection meets before the web server."""

from collections.abc import AsyncIterator

import pytest
from aiohttp.test_utils import TestServer
from callers import opened

from dispatcher.web.callbacks import Callbacks


@pytest.fixture
async def way_in(service, server: TestServer) -> AsyncIterator[tuple[Callbacks, int]]:
    """It, and its port."""
    async with opened(service, server) as (door, port):
        yield door, port
