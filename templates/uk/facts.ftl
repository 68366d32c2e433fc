# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = На вказівниках там написано: { $text }.
fact-landmark = Поруч розташовано: { $text }.
fact-go = Куди йти: { $text }.
fact-transport = Як туди дістатися: { $text }.
fact-hotline = Допомога телефоном: { $phone }.
fact-hotline-hours = Допомога телефоном: { $phone }, { $text }.
fact-languages = Там говорять цими мовами: { $text }.
fact-no-papers = Там ніхто не питає у вас документів.
fact-papers = Візьміть із собою документи.
fact-free = Це безкоштовно.
fact-items = Візьміть із собою: { $text }.
fact-animals = Можна приходити з тваринами.
fact-confirmed = Інформацію підтверджено. Дата: { $date }.
