"""Which roles may look, at the console and at the command line alike; an admin may do all."""

READERS = ("viewer", "operator", "translator", "manager", "approver")
