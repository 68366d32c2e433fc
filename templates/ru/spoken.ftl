# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Для чтения вслух
page-written = Как написано
