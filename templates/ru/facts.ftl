# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = На указателях там написано: { $text }.
fact-landmark = Рядом находится: { $text }.
fact-go = Куда идти: { $text }.
fact-transport = Как туда добраться: { $text }.
fact-hotline = Помощь по телефону: { $phone }.
fact-hotline-hours = Помощь по телефону: { $phone }, { $text }.
fact-languages = Там говорят на этих языках: { $text }.
fact-no-papers = Там никто не спросит у вас документы.
fact-papers = Возьмите с собой документы.
fact-free = Это бесплатно.
fact-items = Возьмите с собой: { $text }.
fact-animals = Можно приходить с животными.
fact-confirmed = Информация подтверждена. Дата: { $date }.
