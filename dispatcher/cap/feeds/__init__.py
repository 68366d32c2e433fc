"""Transports of CAP: feeds, folders and streams, each handing documents to the one door."""
