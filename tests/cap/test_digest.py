"""Copies that differ only in form are one document; a changed word makes another."""

import pytest
from lxml import etree

from dispatcher.cap import digest

SIGNATURE = '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><X>1</X></Signature>'


def without_indentation(text):
    parser = etree.XMLParser(remove_blank_text=True)
    return etree.tostring(etree.fromstring(text.encode(), parser))


@pytest.mark.parametrize("change", [
    without_indentation,
    lambda t: t.replace("</info>\n</alert>", f"</info>{SIGNATURE}</alert>").encode(),
    lambda t: t.replace("<info>", "<!-- c --><?p i?><info>").encode(),
    lambda t: t.replace('"UTF-8"', '"UTF-16"').encode("utf-16"),
    lambda t: t.replace("\n", "\r\n").encode(),
    lambda t: t.replace("<event>Flash flood", "<event>\n      Flash\n      flood  ").encode(),
    lambda t: t.replace("<alert xmlns=", "<c:alert xmlns:c=").replace("</alert", "</c:alert")
        .replace("<info>", '<info xmlns="urn:oasis:names:tc:emergency:cap:1.2">')
        .replace("<c:alert", '<c:alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"').encode(),
])
def test_form_does_not_matter(flood, change):
    assert digest(change(flood)) == digest(flood.encode())


@pytest.mark.parametrize(("old", "new"), [
    ("leave the river bank", "stay at the river bank"),
    ("<value>D-1", "<value>D-2"),
    ("<severity>Extreme", "<severity>Minor"),
    ("<source>gauge 7</source>", ""),
    ("cap:1.2", "cap:1.1"),
    ("<event>Flash flood</event>", "<event>Flash</event><event>flood</event>"),
    ("<event>", "<event a='b'>"),
    ("<description>", f"<description>{SIGNATURE}"),
])
def test_content_matters(flood, old, new):
    assert digest(flood.replace(old, new).encode()) != digest(flood.encode())


def test_bytes_that_are_no_xml_have_a_digest_too():
    assert digest(b"flood") == digest(b"flood") != digest(b"flood!")
