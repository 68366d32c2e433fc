# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = Để đọc to
page-written = Như đã viết
