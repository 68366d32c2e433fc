# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Офіційне попередження
page-relay-title = Розкажіть своїй громаді
page-relay-text = Повідомлення, яке треба передати
page-received = Повідомлення отримано
page-told = Людям розказано
page-people = Скільком людям?
page-way = Як ви їм розказали?
page-way-voice = Особисто
page-way-phone = Телефоном
page-way-chat = У груповому чаті
page-way-meeting = У місці зустрічі
page-not-understood = Чого люди не зрозуміли?
page-cannot = Не можу
page-question = Маю запитання
page-your-question = Ваше запитання
page-send = Надіслати
page-thanks = Дякуємо. Вашу відповідь збережено.
page-over = Це попередження більше не діє.
page-other-languages = Інші мови
page-valid-until = Діє до { $until }
page-check = Щоб перевірити це повідомлення, телефонуйте: { $phone }. Назвіть код { $code }.
page-not-found = Цієї сторінки немає або вона вже не діє.
page-station-title = Тексти для читання в ефірі
page-station-none = Зараз немає тексту для читання.
page-station-aired = Ми прочитали це в ефірі
page-station-aired-at = Прочитано в ефірі: { $time }
page-station-print = Друкувати
page-station-seconds = Приблизно { $seconds } с
page-exercise = Навчання: небезпеки немає.
