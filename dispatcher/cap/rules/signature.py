"""Rules of an alert's signature, where its source wants it verified."""

from dispatcher.cap.rules.rule import Rule, stop
from dispatcher.domain.finding import FindingSeverity

SIGNATURE = (
    Rule(code="signature-verified", severity=FindingSeverity.INFO, section="3.3.4",
         message="The signature was verified: the whole alert is as {value} signed it."),
    stop("signature-missing", "source", "The source {name} wants its alerts signed and this one is"
         " not; have it signed and sent again."),
    stop("signature-misplaced", "3.3.4", "A signature stands inside another element; only one that"
         " is a direct child of alert covers the whole of it."),
    stop("signature-repeated", "3.3.4", "There is more than one signature, or a part of one outside"
         " it; leave the one that covers the whole alert."),
    stop("signature-form", "3.3.4", "The signature cannot stand for the whole alert ({detail});"
         " sign the whole document, enveloped, in canonical form."),
    stop("signature-weak", "source", "The signature is too weak ({detail}); sign with RSA of 2048"
         " bits or an elliptic curve, and SHA-256 or better."),
    stop("signature-altered", "3.3.4", "The alert was changed after it was signed; ask its issuer"
         " for the true one."),
    stop("signature-wrong-key", "3.3.4", "The signature was not made with the key of the"
         " certificate that this source is known by; ask its issuer."),
    stop("signature-untrusted", "source", "The certificate {name} is not one that this source is"
         " known by, nor issued for it by its authority; ask its issuer, and add it if it is his."),
    stop("signature-expired", "source", "The certificate {name} was not valid when the alert came"
         " in (it runs until {value}); have the alert signed with a valid one."),
    stop("signature-unverifiable", "source", "The signature could not be verified here ({detail});"
         " mend that, then take the alert in again."),
)
