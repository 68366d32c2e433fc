# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Untuk dibacakan
page-written = Seperti yang tertulis
