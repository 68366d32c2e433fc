# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = 供朗读
page-written = 书面原文
