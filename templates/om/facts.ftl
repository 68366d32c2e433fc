# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Mallattoon achi jiru akkas jedha: { $text }.
fact-landmark = Bakka kanatti dhihoo jira: { $text }.
fact-go = Bakka kana deemaa: { $text }.
fact-transport = Akkaataa achi itti deemtan: { $text }.
fact-hotline = Gargaarsa bilbilaan: { $phone }.
fact-hotline-hours = Gargaarsa bilbilaan: { $phone }, yeroo: { $text }.
fact-languages = Afaan achitti dubbatan: { $text }.
fact-no-papers = Achitti namni waraqaa keessan isin hin gaafatu.
fact-papers = Waraqaa keessan fudhadhaa.
fact-free = Bilisa.
fact-items = Kana fudhadhaa: { $text }.
fact-animals = Beeylada fiduu dandeessu.
fact-confirmed = Guyyaa mirkanaa'e: { $date }.
