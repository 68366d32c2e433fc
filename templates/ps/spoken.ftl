# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = د لوړ غږ لوستلو لپاره
page-written = لکه څنګه چې لیکل شوی
