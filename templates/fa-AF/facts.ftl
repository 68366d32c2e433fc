# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = در لوحه‌های آنجا نوشته است: { $text }.
fact-landmark = در نزدیکی این جا است: { $text }.
fact-go = به اینجا بروید: { $text }.
fact-transport = راه رفتن به آنجا: { $text }.
fact-hotline = کمک از طریق تیلفون: { $phone }.
fact-hotline-hours = کمک از طریق تیلفون: { $phone }، وقت: { $text }.
fact-languages = آنها به این زبان‌ها گپ می‌زنند: { $text }.
fact-no-papers = در آنجا هیچ کس از شما سند نمی‌خواهد.
fact-papers = اسناد خود را با خود ببرید.
fact-free = رایگان است.
fact-items = با خود ببرید: { $text }.
fact-animals = می‌توانید حیوانات را با خود ببرید.
fact-confirmed = تاریخ تایید: { $date }.
