# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Allunan da ke can suna cewa: { $text }.
fact-landmark = Yana kusa da: { $text }.
fact-go = Ku je: { $text }.
fact-transport = Yadda za a je can: { $text }.
fact-hotline = Taimako ta waya: { $phone }.
fact-hotline-hours = Taimako ta waya: { $phone }, lokaci: { $text }.
fact-languages = Suna magana da: { $text }.
fact-no-papers = Ba wanda zai tambaye ku takardu a can.
fact-papers = Ku ɗauki takardunku.
fact-free = Kyauta ne.
fact-items = Ku ɗauki: { $text }.
fact-animals = Za ku iya zuwa da dabbobi.
fact-confirmed = Ranar tabbatarwa: { $date }.
