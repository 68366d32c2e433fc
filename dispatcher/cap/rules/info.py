"""Rules of the info and resource elements."""

from dispatcher.cap.rules.rule import advice, stop

INFO = (

    stop("info-missing", "3.1", "There is no info block with an event or a headline, so there is"
          " nothing to say; add one."),
    stop("area-missing", "3.2.4", "No area says where, by polygon, circle, geocode or areaDesc;"
          " add one."),
    advice("info-without-area", "3.2.2", "This info block has no area although another has; add"
            " its area."),
    advice("language-unknown", "3.2.2", "{value} is not a known language; write a tag such as"
            " en-GB."),
    advice("language-same-text", "3.2.2", "The text is the same as that under {value}; one of"
            " the two is not translated."),
    advice("text-html", "3.2.2", "The text of {name} holds HTML ({value}); write plain text."),
    advice("pair-blank", "3.2.2", "A {name} has no valueName or no value; fill both in."),
    advice("deref-without-uri", "3.2.3", "The resource has derefUri but no uri, so it cannot be"
            " passed on; add a uri."),
)
