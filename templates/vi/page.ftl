# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Cảnh báo chính thức
page-relay-title = Báo cho cộng đồng của quý vị
page-relay-text = Tin cần chuyển đi
page-received = Tôi đã nhận được
page-told = Tôi đã báo cho mọi người
page-people = Bao nhiêu người?
page-way = Quý vị đã báo bằng cách nào?
page-way-voice = Gặp trực tiếp
page-way-phone = Qua điện thoại
page-way-chat = Trong nhóm chat
page-way-meeting = Tại nơi gặp gỡ
page-not-understood = Điều gì chưa được hiểu?
page-cannot = Tôi không làm được
page-question = Tôi có câu hỏi
page-your-question = Câu hỏi của quý vị
page-send = Gửi
page-thanks = Xin cảm ơn. Câu trả lời của quý vị đã được lưu.
page-over = Cảnh báo này không còn hiệu lực.
page-other-languages = Ngôn ngữ khác
page-valid-until = Có hiệu lực đến { $until }
page-check = Để kiểm tra tin này, hãy gọi { $phone } và đọc mã { $code }.
page-not-found = Trang này không tồn tại hoặc không còn hiệu lực.
page-station-title = Bài đọc trên đài
page-station-none = Hiện không có bài để đọc.
page-station-aired = Chúng tôi đã đọc trên đài
page-station-aired-at = Đã đọc trên đài lúc { $time }
page-station-print = In
page-station-seconds = Khoảng { $seconds } giây
page-exercise = Diễn tập: không có nguy hiểm.
