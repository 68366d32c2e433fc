# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = 供朗讀
page-written = 書面原文
