# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = DIỄN TẬP
exercise-note = Đây chỉ là diễn tập. Không có nguy hiểm.

series-first = { $sent }, tin số { $number }.
series-replaces = { $sent }, tin số { $number }, thay cho tin lúc { $replaced }.
until = Có hiệu lực đến { $until }.
verify = Để kiểm tra tin này, hãy gọi { $phone }. Mã: { $code }.
verify-code = Mã của cảnh báo này: { $code }.
more = Xem thêm: { $link }
still-holds = Một cảnh báo khác vẫn còn hiệu lực tại { $place }.
withdrawn-since = Cảnh báo lúc { $replaced } đã được rút lại.
area-left-advice = Hãy tránh xa những nơi cảnh báo còn hiệu lực.

response-shelter = Hãy ở trong một tòa nhà kiên cố ngay bây giờ.
response-evacuate = Hãy rời khỏi khu vực này ngay. Làm theo hướng dẫn của chính quyền.
response-prepare = Hãy chuẩn bị ngay. Để sẵn nước, thuốc và giấy tờ.
response-avoid = Hãy tránh xa khu vực này.
response-monitor = Hãy nghe đài phát thanh và theo dõi tin mới.

label-machine = Bản dịch tự động. Bản gốc: { $link }
label-draft = Chưa có người nói tiếng Việt kiểm tra bản dịch này. Bản gốc: { $link }
label-fallback = Chúng tôi không có tin này bằng ngôn ngữ của quý vị.
