# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = សម្រាប់អានឮៗ
page-written = ដូចដែលបានសរសេរ
