# status: draft
# author: Tocsin
# date: 2026-11-21

page-aloud = အသံထွက် ဖတ်ရန်
page-written = ရေးထားသည့်အတိုင်း
