# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Пожалуйста, проверьте перевод предупреждения. Время на проверку в минутах: { $minutes }. Ссылка: { $link }
review-remind = Мы ещё ждём вашу проверку перевода. Осталось минут: { $minutes }. Ссылка: { $link }
review-closed = Спасибо. Перевод уже проверил другой человек.
review-title = Проверка перевода
review-source = Оригинал
review-draft = Перевод
review-left = Осталось минут: { $minutes }
review-checks = Что нашла автоматическая проверка
review-checks-none = Автоматическая проверка ничего не нашла.
review-approve = Перевод верный. Отправьте его.
review-edit = Вот исправленный текст. Отправьте его.
review-reject = Перевод неверный. Не отправляйте его.
review-why = Что неверно?
review-thanks = Спасибо. Ваш ответ сохранён.
review-over = Время вышло. Этот текст больше не нужно проверять.
review-changed = Другой человек уже ответил.
