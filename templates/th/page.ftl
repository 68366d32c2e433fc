# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = คำเตือนอย่างเป็นทางการ
page-relay-title = บอกชุมชนของคุณ
page-relay-text = ข้อความที่ต้องบอกต่อ
page-received = ได้รับแล้ว
page-told = บอกคนอื่นแล้ว
page-people = บอกแล้วกี่คน?
page-way = คุณบอกด้วยวิธีใด?
page-way-voice = บอกด้วยตัวเอง
page-way-phone = ทางโทรศัพท์
page-way-chat = ในกลุ่มแชต
page-way-meeting = ในที่ประชุม
page-not-understood = มีอะไรที่คนไม่เข้าใจ?
page-cannot = ทำไม่ได้
page-question = มีคำถาม
page-your-question = คำถามของคุณ
page-send = ส่ง
page-thanks = ขอบคุณ บันทึกคำตอบของคุณแล้ว
page-over = คำเตือนนี้ไม่มีผลแล้ว
page-other-languages = ภาษาอื่น
page-valid-until = มีผลถึง { $until } น.
page-check = ตรวจสอบข้อความนี้ได้ที่โทร. { $phone } และบอกรหัส { $code }
page-not-found = ไม่มีหน้านี้ หรือหน้านี้ใช้ไม่ได้แล้ว
page-station-title = ข้อความสำหรับอ่านออกอากาศ
page-station-none = ขณะนี้ไม่มีข้อความให้อ่าน
page-station-aired = เราอ่านออกอากาศแล้ว
page-station-aired-at = อ่านออกอากาศเวลา { $time } น.
page-station-print = พิมพ์
page-station-seconds = ประมาณ { $seconds } วินาที
page-exercise = ฝึกซ้อม: ไม่มีอันตรายจริง
