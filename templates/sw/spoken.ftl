# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Ya kusoma kwa sauti
page-written = Kama ilivyoandikwa
