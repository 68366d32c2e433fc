# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = À lire à voix haute
page-written = Tel qu'il est écrit
