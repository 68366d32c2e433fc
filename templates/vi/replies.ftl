# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Tiếng Việt
reply-help-staffed = Nếu quý vị đang gặp nguy hiểm, hãy gọi { $emergency } ngay. Chúng tôi đã nhận tin của quý vị và đang có người đọc.
reply-help-unstaffed = Nếu quý vị đang gặp nguy hiểm, hãy gọi { $emergency } ngay. Lúc này không có ai đọc tin nhắn ở đây.
reply-stopped = Quý vị sẽ không nhận thêm tin của chúng tôi ở đây. Để nhận lại, hãy trả lời START.
reply-started = Quý vị sẽ lại nhận được cảnh báo của chúng tôi.
reply-wrong-number = Xin cảm ơn. Chúng tôi sẽ không nhắn đến số này nữa.
reply-moved = Xin cảm ơn. Xin trả lời bằng tên nơi quý vị đang sống hiện nay.
reply-language = Từ nay quý vị sẽ nhận tin của chúng tôi bằng tiếng Việt.
reply-unknown-number = Số này gửi cảnh báo chính thức. Khi gặp nguy hiểm, hãy gọi { $emergency }.
reply-relay-received = Xin cảm ơn. Xin cho biết quý vị đã báo cho bao nhiêu người: trả lời { $two } và con số.
reply-relay-told = Xin cảm ơn. Chúng tôi đã ghi nhận quý vị báo cho { $people } người.
reply-relay-cannot = Xin cảm ơn. Chúng tôi đang nhờ người khác.
reply-relay-question = Xin cảm ơn. Chúng tôi đã chuyển câu hỏi của quý vị.
reply-relay-which = Quý vị có nhiều tin chưa trả lời. Xin bắt đầu câu trả lời bằng chữ số của tin đó.
