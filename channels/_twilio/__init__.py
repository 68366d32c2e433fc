"""What SMS and WhatsApp share: Twilio's account, forms, codes, receipts, look-ups, signatures."""

from channels._twilio.account import Account, open_session
from channels._twilio.circuit import Circuit
from channels._twilio.errors import AfterFailure, ErrorClass, after_failure, error_class, explain
from channels._twilio.form import Form
from channels._twilio.lookup import Everywhere, Known, Lookup, Lookups
from channels._twilio.receipts import STATES, receipt_of, state_of
from channels._twilio.routes import Routes, routes
from channels._twilio.signatures import Signatures

__all__ = [
    "STATES", "Account", "AfterFailure", "Circuit", "ErrorClass", "Everywhere", "Form", "Known",
    "Lookup", "Lookups", "Routes", "Signatures", "after_failure", "error_class", "explain",
    "open_session", "receipt_of", "routes", "state_of",
]
