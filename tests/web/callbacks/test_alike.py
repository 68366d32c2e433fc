"""What is no plain callback is answered as the web server alone would have answered it."""

import random
import re

import pytest
from callers import FORM, PAGE, PATH, callback, calling, kept

OTHERS = {
    "a page": PAGE,
    "another webhook": callback("/webhooks/twilio/inbound"),
    "an address that begins alike": callback(f"{PATH}es"),
    "another method": callback().replace(b"POST", b"PUT", 1),
    "no signature": callback().replace(b"X-Twilio-Signature: right\r\n", b""),
    "an empty signature": callback(signature=""),
    "a wrong signature": callback(signature="wrong"),
    "two signatures": callback(more="X-Twilio-Signature: wrong\r\n"),
    "no length": callback().replace(b"Content-Length: %d\r\n" % len(FORM), b""),
    "JSON": callback().replace(b"x-www-form-urlencoded", b"json", 1),
    "no type": callback().replace(b"Content-Type", b"X-Other", 1),
    "in chunks": callback(
        body=b"%x\r\n%b\r\n0\r\n\r\n" % (len(FORM), FORM), more="Transfer-Encoding: chunked\r\n"
    ).replace(b"Content-Length: 65\r\n", b""),
    "chunks and a length": callback(more="Transfer-Encoding: chunked\r\n"),
    "compressed, it says": callback(more="Content-Encoding: gzip\r\n"),
    "expects to be told to go on": callback(more="Expect: 100-continue\r\n"),
    "wants another protocol": callback(more="Connection: Upgrade\r\nUpgrade: websocket\r\n"),
    "too long": callback(length=70_000),
    "too many fields": callback(body=b"&".join([b"a=1"] * 101)),
    "a head without end": b"POST /" + b"a" * 100_000,
    "no HTTP": b"\x16\x03\x01 hello \r\n\r\n",
    "a length that is none": callback().replace(b"Content-Length: ", b"Content-Length: -", 1),
    "an old protocol": callback().replace(b"HTTP/1.1", b"HTTP/1.0"),
    "an old protocol, kept": callback(more="Connection: keep-alive\r\n").replace(b"/1.1", b"/1.0"),
    "a protocol to come": callback().replace(b"HTTP/1.1", b"HTTP/2.0"),
    "the whole address": callback(f"http://warn.example{PATH}"),
    "letters of another script": callback(f"{PATH}?d=\xe9"),
    "a fragment": callback(f"{PATH}?d=1#x"),
    "an empty query": callback(f"{PATH}?"),
    "closes after it": callback(more="Connection: close\r\n"),
    "an empty body": callback(body=b""),
    "not UTF-8": callback(body=b"\xff\xfe=%ff"),
}


async def both(service, server, way_in, request: bytes) -> list[object]:
    """What the web server alone and the way in before it make of *request*, and what was kept."""
    found = []
    for port in (server.port, way_in[1]):
        service.calls.clear()
        async with calling(port) as caller, calling(port) as other:
            caller.say(request)
            for _ in range(3):  # while others are answered it has had its turn
                other.say(PAGE)
                await other.answer()
            caller.writer.write_eof()
            said = re.sub(rb"\r\nDate: [^\r]*", b"", await caller.reader.read())
            found.append((said, kept(service)))
    return found


@pytest.mark.parametrize("request_", OTHERS.values(), ids=OTHERS.keys())
async def test_what_is_not_plain_is_answered_by_the_web_server(service, server, way_in, request_):
    alone, before = await both(service, server, way_in, request_)

    assert before == alone


async def test_whatever_is_mangled_is_answered_alike(service, server, way_in):
    chance = random.Random(7)
    seeds = list(OTHERS.values())[1:] + [callback()] * 10
    for _ in range(300):
        request = bytearray(chance.choice(seeds)[:2_000])
        for _ in range(chance.randrange(1, 4)):
            place = chance.randrange(len(request))
            match chance.randrange(3):
                case 0:
                    request[place] = chance.choice(b"\r\n :;?&=%#\x00aZ09\xff")
                case 1:
                    del request[place:place + chance.randrange(1, 9)]
                case _:
                    request[place:place] = request[place:place + chance.randrange(1, 9)]
        alone, before = await both(service, server, way_in, bytes(request))

        assert before == alone, bytes(request)
