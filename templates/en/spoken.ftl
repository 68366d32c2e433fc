# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = To read aloud
page-written = As it is written
