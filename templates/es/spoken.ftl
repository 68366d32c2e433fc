# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Para leer en voz alta
page-written = Tal como está escrito
