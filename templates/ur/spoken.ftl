# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = بلند آواز سے پڑھنے کے لیے
page-written = جیسا لکھا ہے
