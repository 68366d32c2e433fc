# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = สำหรับอ่านออกเสียง
page-written = ตามที่เขียนไว้
