# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = 소리 내어 읽을 글
page-written = 쓰인 그대로
