# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Официальное предупреждение
page-relay-title = Сообщите вашей общине
page-relay-text = Сообщение, которое нужно передать
page-received = Сообщение получено
page-told = Сообщение передано людям
page-people = Скольким людям?
page-way = Как вы им сообщили?
page-way-voice = Лично
page-way-phone = По телефону
page-way-chat = В групповом чате
page-way-meeting = В месте, где собираются люди
page-not-understood = Что было непонятно?
page-cannot = Не могу
page-question = У меня вопрос
page-your-question = Ваш вопрос
page-send = Отправить
page-thanks = Спасибо. Ваш ответ сохранён.
page-over = Это предупреждение больше не действует.
page-notice-over = Эта информация больше не действительна.
page-other-languages = Другие языки
page-valid-until = Действует до { $until }
page-check = Чтобы проверить это сообщение, позвоните по номеру { $phone } и назовите код { $code }.
page-not-found = Этой страницы нет, или она больше не действует.
page-station-title = Тексты для чтения в эфире
page-station-none = Сейчас нет текста для чтения.
page-station-aired = Мы прочитали это в эфире
page-station-aired-at = Прочитано в эфире: { $time }
page-station-print = Печать
page-station-seconds = Примерно { $seconds } сек.
page-exercise = Учения: опасности нет.
