# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Увага. Це офіційне попередження. Час: { $sent }.
radio-attention-end = Увага. Це офіційне повідомлення. Час: { $sent }.
radio-repeat = Повторюю.
radio-end = Ви почули офіційне повідомлення. Джерело: { $source }.
