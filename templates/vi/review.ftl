# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Xin kiểm tra bản dịch của một cảnh báo. Quý vị có { $minutes } phút: { $link }
review-remind = Chúng tôi vẫn cần quý vị kiểm tra một bản dịch. Còn { $minutes } phút: { $link }
review-closed = Xin cảm ơn. Người khác đã kiểm tra bản dịch.
review-title = Kiểm tra một bản dịch
review-source = Bản gốc
review-draft = Bản dịch
review-left = Còn { $minutes } phút
review-checks = Kết quả kiểm tra tự động
review-checks-none = Kiểm tra tự động không thấy lỗi nào.
review-approve = Bản dịch đúng. Hãy gửi đi.
review-edit = Tôi đã sửa bản dịch. Hãy gửi bản của tôi.
review-reject = Bản dịch sai. Không gửi đi.
review-why = Sai ở chỗ nào?
review-thanks = Xin cảm ơn. Câu trả lời của quý vị đã được lưu.
review-over = Đã hết thời gian. Bản này không cần kiểm tra nữa.
review-changed = Người khác đã trả lời rồi.
