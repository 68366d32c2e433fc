"""The ways a message can go: one file a way, each a class with one ``send``."""
