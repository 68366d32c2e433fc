# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = 那裡的牌子上寫著：{ $text }。
fact-landmark = 附近有：{ $text }。
fact-go = 請到這裡去：{ $text }。
fact-transport = 前往方法：{ $text }。
fact-hotline = 電話求助：{ $phone }。
fact-hotline-hours = 電話求助：{ $phone }，{ $text }。
fact-languages = 那裡的人會說：{ $text }。
fact-no-papers = 那裡沒有人會要求您出示證件。
fact-papers = 請帶上您的證件。
fact-free = 不用付錢。
fact-items = 請帶上：{ $text }。
fact-animals = 您可以帶動物一起去。
fact-confirmed = 確認日期：{ $date }。
