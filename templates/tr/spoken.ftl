# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Yüksek sesle okumak için
page-written = Yazıldığı gibi
