# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Внимание. Это официальное предупреждение. Время сообщения: { $sent }.
radio-attention-end = Внимание. Это официальное сообщение. Время сообщения: { $sent }.
radio-repeat = Повторяю.
radio-end = Вы слушали официальное сообщение. Источник: { $source }.
