# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ฝึกซ้อม
exercise-note = นี่เป็นเพียงการฝึกซ้อม ไม่มีอันตรายจริง

series-first = ข้อความที่ { $number } เวลา { $sent } น.
series-replaces = ข้อความที่ { $number } เวลา { $sent } น. ใช้แทนข้อความเดิม (เวลา { $replaced } น.)
until = มีผลถึง { $until } น.
verify = ตรวจสอบข้อความนี้ได้ที่โทร. { $phone } รหัส: { $code }
verify-code = รหัสของคำเตือนนี้: { $code }
more = ข้อมูลเพิ่มเติม: { $link }
still-holds = ยังมีคำเตือนอื่นที่มีผลอยู่ พื้นที่: { $place }
withdrawn-since = คำเตือนเดิม (เวลา { $replaced } น.) ถูกยกเลิกแล้ว
area-left-advice = อย่าเข้าไปในพื้นที่ที่คำเตือนยังมีผลอยู่

response-shelter = ให้อยู่ในอาคารที่แข็งแรงเดี๋ยวนี้
response-evacuate = ให้ออกจากพื้นที่เดี๋ยวนี้ และทำตามคำแนะนำของเจ้าหน้าที่
response-prepare = ให้เตรียมตัวเดี๋ยวนี้ เตรียมน้ำ ยา และเอกสารให้พร้อม
response-avoid = อย่าเข้าใกล้พื้นที่นี้
response-monitor = ให้ฟังวิทยุและติดตามข้อความใหม่

label-machine = แปลโดยเครื่อง ต้นฉบับ: { $link }
label-draft = คำแปลนี้ยังไม่มีคนตรวจ ต้นฉบับ: { $link }
label-fallback = เราไม่มีข้อความนี้ในภาษาของคุณ
