"""Rules of the alert element: identity, audience, references, signature."""

from dispatcher.cap.rules.rule import advice, error, need, stop

HEADER = (
    error("identifier-characters", "3.2.1", "The {name} {value} has a space, a comma, < or &,"
           " which the standard forbids; leave them out."),
    error("restriction-missing", "3.2.1", "The scope is Restricted but there is no restriction;"
           " add it."),
    error("addresses-missing", "3.2.1", "The scope is Private but there are no addresses; add"
           " them."),
    advice("restriction-unused", "3.2.1", "There is a restriction although the scope is {value};"
           " leave one out or set the scope to Restricted."),
    advice("quote-open", "3.2.1", "A quote in {name} is not closed, so that where a name ends is a"
           " guess; put names with blanks between two quotes."),
    advice("error-without-note", "3.2.1", "The Error does not say what is wrong; explain it in"
           " note."),
    advice("exercise-without-note", "3.2.1", "The alert is an exercise without a note; name the"
            " exercise in note."),
    need("scope-missing", "usable", "The alert has no scope, so nobody can know whom it is for;"
          " add Public, Restricted or Private."),
    error("reference-unreadable", "3.2.1", "{value} in references is not"
           " sender,identifier,sent; write all three."),
    error("reference-format", "3.2.1", "References are not parted by white space alone; they"
           " were understood, but write sender,identifier,sent and a space between."),
    error("reference-self", "3.2.1", "The alert references itself; that reference is left out."),
    error("reference-later", "3.2.1", "The reference {value} is later than the alert itself;"
           " reference only earlier alerts."),
    error("update-without-reference", "3.2.1", "The update names no earlier alert and is taken"
           " as a new alert; add references."),
    stop("cancel-without-reference", "3.2.1", "The Cancel names no earlier alert that could be"
          " read, so nothing can be withdrawn; add references."),
    advice("cancel-without-info", "3.2.1", "The Cancel has no info block; languages and areas are"
            " those of the alert that it withdraws."),
    error("answer-without-reference", "3.2.1", "The {value} does not say which alert it answers;"
           " add references."),
    advice("signature-not-verified", "xmldsig", "The alert is signed; the signature was not"
            " verified."),
)
