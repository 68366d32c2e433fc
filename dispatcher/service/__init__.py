"""The program behind its doors: what the web, the webhooks and the command line ask for."""
