# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Sagalee ol kaasanii dubbisuuf
page-written = Akka barreeffametti
