"""Documents made to hurt: each gets a finding that names why, soon, and touches nothing."""

import random
import time

import pytest

from dispatcher.cap import digest, read

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">'
    "<identifier>a</identifier><sender>b</sender><sent>2026-11-21T02:10:00+01:00</sent>"
    "<status>Actual</status><msgType>Alert</msgType><scope>Public</scope>"
)
INFO = (
    "<info><category>Met</category><event>e</event><urgency>Past</urgency>"
    "<severity>Minor</severity><certainty>Likely</certainty>"
    "<expires>2026-11-21T08:00:00+01:00</expires>%s<area><areaDesc>d</areaDesc>%s</area></info>"
)


def document(info="", area="", times=1):
    return (HEAD + INFO % (info, area) * times + "</alert>").encode()


def ring(points):
    pairs = [f"{lat:.5f},{lon:.5f}" for lat, lon in points]
    return f"<polygon>{' '.join([*pairs, pairs[0]])}</polygon>"


def scattered(count, width=1.0):
    draw = random.Random(7)
    return ring([(draw.uniform(-width, width), draw.uniform(-width, width))
                 for _ in range(count)])


def bomb():
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(12))
    return f'<!DOCTYPE a [<!ENTITY e0 "ha">{entities}]><alert>&e12;</alert>'.encode()


REFUSED = {
    "nothing": (b"", "empty"),
    "blanks": (b" \n ", "empty"),
    "not XML": (b"flood!", "xml-malformed"),
    "zeros": (b"\0" * 100, "xml-malformed"),
    "12 MB": (document("<description>" + "x" * 12_000_000 + "</description>"), "limit-bytes"),
    "1M deep": (b"<a>" * 1_000_000, "limit-elements"),
    "300 deep": (HEAD.encode() + b"<a>" * 300, "limit-depth"),
    "2M elements": (HEAD.encode() + b"<a/>" * 2_000_000, "limit-elements"),
    "800k attributes": (
        (HEAD + "<a " + " ".join(f'a{n}=""' for n in range(800_000)) + "/>").encode(),
        "limit-elements"),
    "entity bomb": (bomb(), "doctype-refused"),
    "entity bomb in UTF-16": (bomb().decode().encode("utf-16"), "doctype-refused"),
    "external entity": (
        b'<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><alert>&e;</alert>',
        "doctype-refused"),
    "external DTD": (
        b'<!DOCTYPE alert SYSTEM "http://127.0.0.1:9/x.dtd"><alert/>', "doctype-refused"),
    "undeclared entity": (HEAD.encode() + b"&nbsp;</alert>", "xml-malformed"),
    "5,000 infos": (document(times=5_000), "limit-infos"),
    "11,000 areas": (
        document(area="</area><area><areaDesc>d</areaDesc>" * 10_000), "limit-areas"),
    "6,000 polygons": (document(area="<polygon/>" * 6_000), "limit-polygons"),
    "9 MB of commas": (document(area=f"<polygon>{',' * 9_000_000}</polygon>"), "limit-points"),
    "a name of 9 MB": (HEAD.encode() + b"<" + b"a" * 9_000_000 + b"/></alert>", "limit-text"),
    "a namespace of 9 MB": (
        b'<alert xmlns="' + b"u" * 9_000_000 + b'"/>', "namespace-unknown"),
    "a codec that is no character set": (
        b'<?xml version="1.0" encoding="punycode"?><a>' + b"a" * 1_000_000, "xml-encoding"),
    "Latin-1 that says UTF-8": (HEAD.encode() + b"\xe9</alert>", "xml-encoding"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_the_reason(name):
    raw, code = REFUSED[name]
    start = time.process_time()

    reading = read(raw)
    digest(raw)

    assert time.process_time() - start < 2
    assert not reading.usable
    assert [f.code for f in reading.errors if f.blocking] == [code]


HEAVY = {
    "10 MB of text": document("<description>" + "a &lt;" * 1_600_000 + "</description>"),
    "66,000 parameters": document(
        "<parameter><valueName>n</valueName><value>v</value></parameter>" * 66_000),
    "380,000 comments": (HEAD + "<!-- c -->" * 380_000 + INFO % ("", "") + "</alert>").encode(),
    "200,000 points": document(area=ring([(n % 2 + n / 1e5, n / 2e3) for n in range(100_000)])),
    "tangle of 100,000": document(area=scattered(100_000)),
    "500 tangles": document(area="".join(scattered(200) for _ in range(500))),
    "5,000 nested": document(area="".join(
        ring([(-n, -n), (-n, n), (n, n), (n, -n)]) for n in range(1, 90)) * 50),
    "100 nested": document(area="".join(
        ring([(-n, -n), (-n, n), (n, n), (n, -n)]) for n in range(1, 90))),
    "a long number": document(area=f"<polygon>{'1' * 9_000_000}</polygon>"),
    "9 MB of blanks": document(area=f"<polygon>1,2{' ' * 9_000_000}x</polygon>"),
}


@pytest.mark.parametrize("name", HEAVY)
def test_what_is_only_heavy_is_read_in_time(name):
    start = time.process_time()

    reading = read(HEAVY[name])

    assert time.process_time() - start < 3
    assert reading.usable, reading.findings


@pytest.mark.parametrize("text", [
    "a" * 9_000_000, "a, " * 300 + " " * 9_000_000, ",2026-11-21T01:00:00Z" * 900,
])
def test_references_made_to_hurt_are_given_up_on(text):
    start = time.process_time()

    read((HEAD + f"<references>{text}</references></alert>").encode())

    assert time.process_time() - start < 2


def test_no_bytes_make_it_raise(fixture_bytes):
    draw = random.Random(11)
    good = [fixture_bytes(n) for n in ("flood-1.2.xml", "update-1.1.xml", "storm-1.0.xml")]
    for _ in range(600):
        raw = bytearray(draw.choice(good))
        for _ in range(draw.randint(1, 6)):
            at = draw.randrange(len(raw))
            raw[at : at + draw.choice((0, 1, 1, 30))] = draw.randbytes(draw.randint(0, 3))
        codes = {f.code for f in read(bytes(raw)).findings}
        assert "unreadable" not in codes
        digest(bytes(raw))
