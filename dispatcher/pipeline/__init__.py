"""The five stages and the side verbs: pure decisions over a batch plus store calls."""
