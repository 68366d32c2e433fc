"""Our verdict against the official schemas, on real documents and on hundreds of broken ones."""

import copy
import random

import pytest
from lxml import etree

from dispatcher.cap import RULES, read

PARSER = etree.XMLParser(remove_comments=True, remove_pis=True, resolve_entities=False)
DSIG = "{http://www.w3.org/2000/09/xmldsig#}Signature"
XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
TYPED = {"sent", "effective", "onset", "expires", "language", "web", "uri", "size", "altitude",
         "ceiling", "status", "certainty", "category", "responseType", "scope", "urgency"}
TEXTS = """Actual|Public|Met|CBRNE|AllClear|Avoid|Very Likely|Likely|Observed| Actual||  |x
|2026-11-21T02:10:00+01:00|2026-11-21T02:10:00Z|2026-11-21T02:10:00|2026-11-21T02:10:00.5+01:00
|2026-02-30T02:10:00+01:00|2026-11-21T24:00:00+01:00|2026-11-21T24:00:01+01:00
|2026-11-21T02:60:00+01:00|2026-11-21T02:10:60+01:00|2026-11-21T02:10:00+14:01
|2026-11-21 02:10:00+01:00|2026-11-21T02:10:00,01:00|2026-11-21T02:10+01:00|2026-11-21
|\u00a02026-11-21T02:10:00+01:00|en|en_US|x-foo|abcdefghi|a|en-|12|fr FR| en |http://x.org/a b
|http://[|%zz|10:00|//x|http://x.org/?a=[1]|http://x.org:abc/|#a#b|http://u@h@x/|/a//b|http:
| 2026-11-21T02:10:00+01:00 |1|+1|-1|1.5|1.|.|1e3|--1|1 2|NaN
|1,5|\u0661""".replace("\n", "").split("|")


def mutated(root, draw):
    """One small fault somewhere: text, order, number, name, attribute, stray text."""
    root = copy.deepcopy(root)
    element = draw.choice(list(root.iter()))
    parent = element.getparent()
    namespace = etree.QName(root).namespace
    kind = draw.randrange(12)
    if kind < 4:
        leaves = [e for e in root.iter() if etree.QName(e).localname in TYPED]
        draw.choice(leaves).text = draw.choice(TEXTS)
    elif parent is None:
        root.text = draw.choice(["stray", "\u00a0"])
    elif kind == 4:
        parent.remove(element)
    elif kind == 5:
        parent.append(copy.deepcopy(element))
    elif kind == 6 and element.getnext() is not None:
        element.getnext().addnext(element)
    elif kind == 7:
        names = [f"{{{namespace}}}foo", "bar", f"{{{namespace}}}scope", f"{{{namespace}}}info"]
        element.tag = draw.choice(names)
    elif kind == 8:
        name = draw.choice(["a", f"{XSI}schemaLocation", f"{XSI}nil", "{u:x}y"])
        element.set(name, draw.choice(["true", "x y"]))
    elif kind == 9:
        element.tail = draw.choice(["stray", " \n"])
    elif kind == 10:
        element.append(etree.Element(draw.choice([f"{{{namespace}}}value", "foo", DSIG])))
    else:
        children = list(parent)
        draw.shuffle(children)
        parent[:] = children
    return root


@pytest.fixture
def good_roots(fixture_bytes):
    names = ("flood-1.2.xml", "update-1.1.xml", "storm-1.0.xml", "cancel-1.2.xml")
    return [etree.fromstring(fixture_bytes(name), PARSER) for name in names]


def test_our_own_documents_keep_the_schemas(good_roots, schemas):
    for root in good_roots:
        reading = read(etree.tostring(root, encoding="utf-8"))
        assert reading.valid
        assert schemas[reading.cap_version].validate(root)


def test_what_the_schema_refuses_is_an_error_here(good_roots, schemas):
    draw = random.Random(20261121)
    refused = 0
    for _ in range(1_500):
        raw = etree.tostring(mutated(draw.choice(good_roots), draw), encoding="utf-8")
        root = etree.fromstring(raw, PARSER)
        reading = read(raw)
        schema = schemas[reading.cap_version]
        if not schema.validate(root):
            refused += 1
            assert not reading.valid, (schema.error_log, raw.decode())
            assert all(f.line for f in reading.errors)
        elif not reading.valid:
            assert all(RULES[f.code].section != "schema" or f.code == "element-blank"
                       for f in reading.errors), (reading.errors, raw.decode())
    assert refused > 600


def test_no_real_document_that_keeps_its_schema_has_a_fault_of_structure(shared_cap, schemas):
    for path in sorted((shared_cap / "valid").glob("*.xml")):
        raw = path.read_bytes()
        reading = read(raw)
        assert schemas[reading.cap_version].validate(etree.fromstring(raw, PARSER))
        faults = [f for f in reading.errors
                  if RULES[f.code].section == "schema" and f.code != "element-blank"]
        assert not faults, path.name
