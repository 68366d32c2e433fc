# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = НАВЧАННЯ
exercise-note = Це лише навчання. Небезпеки немає.

series-first = { $sent }, повідомлення { $number }.
series-replaces = { $sent }, повідомлення { $number }, замінює попереднє ({ $replaced }).
until = Діє до { $until }.
verify = Щоб перевірити це повідомлення, телефонуйте: { $phone }. Код: { $code }.
verify-code = Код цього попередження: { $code }.
more = Докладніше: { $link }
still-holds = Інше попередження ще діє тут: { $place }.
withdrawn-since = Попередження від { $replaced } відкликано.
area-left-advice = Тримайтеся подалі від місць, де попередження ще діє.

response-shelter = Зараз залишайтеся в міцній будівлі.
response-evacuate = Негайно покиньте цю територію. Виконуйте вказівки влади.
response-prepare = Підготуйтеся зараз. Приготуйте воду, ліки та документи.
response-avoid = Тримайтеся подалі від цієї території.
response-monitor = Слухайте радіо та стежте за новими повідомленнями.

label-machine = Автоматичний переклад. Оригінал: { $link }
label-draft = Переклад ще не перевірила людина, яка говорить українською. Оригінал: { $link }
label-fallback = Ми не маємо цього повідомлення вашою мовою.
