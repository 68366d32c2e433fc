# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Xin quý vị báo ngay cho cộng đồng của mình tin này:
relay-ask-deputy = Người liên lạc thứ nhất chưa trả lời. Xin quý vị báo ngay cho cộng đồng của mình tin này:
relay-answers = Trả lời bằng tin nhắn: { $one } = tôi đã nhận. { $two } và một con số = tôi đã báo cho bấy nhiêu người. { $three } = tôi không làm được. { $four } và lời nhắn = câu hỏi.
relay-page = Trang của quý vị: { $link }
relay-remind = Chúng tôi chưa nhận được trả lời của quý vị. Xin báo cho cộng đồng và trả lời chúng tôi.
relay-ended = Quý vị không cần báo cho ai khác về cảnh báo này nữa.
