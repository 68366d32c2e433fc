# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = بۆ خوێندنەوە بە دەنگی بەرز
page-written = وەک نووسراوە
