# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Pou li awotvwa
page-written = Jan li ekri a
