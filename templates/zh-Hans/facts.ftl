# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = 那里的牌子上写着：{ $text }。
fact-landmark = 它在{ $text }附近。
fact-go = 请到：{ $text }。
fact-transport = 怎么去：{ $text }。
fact-hotline = 电话求助：{ $phone }。
fact-hotline-hours = 电话求助：{ $phone }，{ $text }。
fact-languages = 那里可以讲的语言：{ $text }。
fact-no-papers = 那里没有人会查看您的证件。
fact-papers = 请带上您的证件。
fact-free = 这是免费的。
fact-items = 请带上：{ $text }。
fact-animals = 可以带动物去。
fact-confirmed = 此信息已确认。日期：{ $date }。
