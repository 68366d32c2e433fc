# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = هلته په لوحو لیکل شوي دي: { $text }.
fact-landmark = دې ځای ته نږدې دی: { $text }.
fact-go = دې ځای ته لاړ شئ: { $text }.
fact-transport = هلته د تګ لاره: { $text }.
fact-hotline = د تلیفون له لارې مرسته: { $phone }.
fact-hotline-hours = د تلیفون له لارې مرسته: { $phone }، وخت: { $text }.
fact-languages = هلته په دې ژبو خبرې کوي: { $text }.
fact-no-papers = هلته هېڅوک ستاسو اسناد نه غواړي.
fact-papers = خپل اسناد له ځان سره واخلئ.
fact-free = وړیا دی.
fact-items = له ځان سره واخلئ: { $text }.
fact-animals = خپل څاروي له ځان سره راوستلای شئ.
fact-confirmed = د تایید نېټه: { $date }.
