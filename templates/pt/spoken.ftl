# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Para ler em voz alta
page-written = Como está escrito
