# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Don karantawa da babbar murya
page-written = Kamar yadda aka rubuta
