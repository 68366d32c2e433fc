# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Xin chú ý. Đây là cảnh báo chính thức, phát lúc { $sent }.
radio-attention-end = Xin chú ý. Đây là thông báo chính thức, phát lúc { $sent }.
radio-repeat = Tôi xin nhắc lại.
radio-end = Quý vị vừa nghe thông báo chính thức từ { $source }.
