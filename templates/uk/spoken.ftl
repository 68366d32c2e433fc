# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Для читання вголос
page-written = Як написано
