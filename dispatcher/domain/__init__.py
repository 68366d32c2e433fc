"""Frozen values in CAP's and messaging's words; no I/O, no clock, no logging."""
