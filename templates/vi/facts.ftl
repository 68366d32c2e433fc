# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Bảng hiệu ở đó ghi: { $text }.
fact-landmark = Nơi đó ở gần { $text }.
fact-go = Hãy đến: { $text }.
fact-transport = Cách đi đến đó: { $text }.
fact-hotline = Trợ giúp qua điện thoại: { $phone }.
fact-hotline-hours = Trợ giúp qua điện thoại: { $phone }, { $text }.
fact-languages = Ngôn ngữ được nói ở đó: { $text }.
fact-no-papers = Ở đó không ai hỏi giấy tờ của quý vị.
fact-papers = Hãy mang theo giấy tờ của quý vị.
fact-free = Hoàn toàn miễn phí.
fact-items = Hãy mang theo: { $text }.
fact-animals = Quý vị có thể mang theo vật nuôi.
fact-confirmed = Thông tin được xác nhận ngày: { $date }.
