"""Tocsin: the multilingual early-warning message dispatcher."""

__version__ = "0.1.0"
