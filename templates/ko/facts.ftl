# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = 그곳 표지판에 쓰인 말: { $text }.
fact-landmark = 가까이에 있는 것: { $text }.
fact-go = 가야 할 곳: { $text }.
fact-transport = 가는 방법: { $text }.
fact-hotline = 전화 상담: { $phone }.
fact-hotline-hours = 전화 상담: { $phone }, { $text }.
fact-languages = 그곳에서 쓸 수 있는 언어: { $text }.
fact-no-papers = 그곳에서는 아무도 신분증을 요구하지 않습니다.
fact-papers = 신분증을 가져가세요.
fact-free = 돈을 내지 않아도 됩니다.
fact-items = 가져갈 것: { $text }.
fact-animals = 동물을 데려와도 됩니다.
fact-confirmed = 확인한 날짜: { $date }.
