# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = روی تابلوهای آنجا نوشته شده است: { $text }.
fact-landmark = در نزدیکی این محل است: { $text }.
fact-go = به این محل بروید: { $text }.
fact-transport = راه رسیدن به آنجا: { $text }.
fact-hotline = کمک تلفنی: { $phone }.
fact-hotline-hours = کمک تلفنی: { $phone }، { $text }.
fact-languages = زبان‌هایی که آنجا حرف می‌زنند: { $text }.
fact-no-papers = آنجا هیچ کس از شما مدرک نمی‌خواهد.
fact-papers = مدارک خود را همراه ببرید.
fact-free = رایگان است.
fact-items = این‌ها را همراه ببرید: { $text }.
fact-animals = می‌توانید حیوان همراه بیاورید.
fact-confirmed = این اطلاعات تایید شده است. تاریخ: { $date }.
