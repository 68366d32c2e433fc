# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = УЧЕНИЯ
exercise-note = Это только учения. Опасности нет.

series-first = { $sent }, сообщение { $number }.
series-replaces = { $sent }, сообщение { $number }, заменяет сообщение от { $replaced }.
until = Действует до { $until }.
verify = Проверить это сообщение можно по телефону { $phone }. Код: { $code }.
verify-code = Код этого предупреждения: { $code }.
more = Подробнее: { $link }
still-holds = Ещё действует другое предупреждение. Место: { $place }.
withdrawn-since = Предупреждение от { $replaced } отозвано.
area-left-advice = Держитесь подальше от мест, где предупреждение ещё действует.

response-shelter = Срочно войдите в прочное здание и не выходите.
response-evacuate = Срочно покиньте этот район. Выполняйте указания властей.
response-prepare = Готовьтесь сейчас. Приготовьте воду, лекарства и документы.
response-avoid = Держитесь подальше от этого района.
response-monitor = Слушайте радио и следите за новыми сообщениями.

label-machine = Автоматический перевод. Оригинал: { $link }
label-draft = Этот перевод ещё не проверен носителем языка. Оригинал: { $link }
label-fallback = У нас нет этого сообщения на вашем языке.
