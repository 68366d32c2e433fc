# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = برای خواندن با صدای بلند
page-written = همان‌گونه که نوشته شده است
