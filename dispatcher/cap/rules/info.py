"""Rules of the info and resource elements."""

from dispatcher.cap.rules.rule import advice, need

INFO = (
    need("info-missing", "usable", "There is no info block with an event or a headline, so there is"
          " nothing to say; add one."),
    need("area-missing", "usable", "No area says where, by polygon, circle, geocode or areaDesc;"
          " add one."),
    advice("info-without-area", "3.2.2", "This info block has no area although another has; add"
            " its area."),
    advice("language-unknown", "3.2.2", "{value} is not a known language; write a tag such as"
            " en-GB."),
    advice("language-same-text", "3.2.2", "The text is the same as that under {value}; one of"
            " the two is not translated."),
    advice("text-other-script", "3.2.2", "The text is in {other} script, which {name} is not"
           " written in; declare the right language."),
    advice("text-other-language", "3.2.2", "The text reads as {other}, not as {name}; declare the"
           " right language, or translate it."),
    advice("text-damaged", "3.2.2", "The text of {name} has lost characters on its way ({value});"
           " send it again in the encoding that it declares."),
    advice("info-repeated", "3.2.2", "This info block says what an earlier one says in the same"
           " language; leave one out."),
    advice("response-assess", "3.2.2", "The responseType Assess is not meant for the public; name"
           " what people should do."),
    advice("text-html", "3.2.2", "The text of {name} holds HTML ({value}); write plain text."),
    advice("pair-blank", "3.2.2", "A {name} has no valueName or no value; fill both in."),
    advice("web-not-absolute", "3.2.2", "{value} in web is no full address; write one with"
           " https:// in front."),
    advice("web-scheme", "3.2.2", "{value} in web leads to no web page; write an address that"
           " begins with https://."),
    advice("mime-type-form", "3.2.3", "{value} is no media type; write one such as image/png."),
    advice("size-negative", "3.2.3", "The size {value} is negative; write the number of bytes."),
    advice("digest-form", "3.2.3", "The digest {value} is no SHA-1 digest of 40 hexadecimal digits;"
           " correct it."),
    advice("digest-mismatch", "3.2.3", "The digest is not that of the file in derefUri; one of the"
           " two was changed."),
    advice("deref-not-base64", "3.2.3", "The derefUri is not base64; encode the file again."),
    advice("uri-relative", "3.2.3", "{value} in uri is no full address, and no derefUri carries the"
           " file; write one with https:// in front."),
    advice("deref-without-uri", "3.2.3", "The resource has derefUri but no uri, so it cannot be"
            " passed on; add a uri."),
)
