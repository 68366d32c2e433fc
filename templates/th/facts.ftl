# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = ป้ายที่นั่นเขียนว่า: { $text }
fact-landmark = อยู่ใกล้กับ: { $text }
fact-go = ไปที่: { $text }
fact-transport = วิธีเดินทางไปที่นั่น: { $text }
fact-hotline = ขอความช่วยเหลือทางโทรศัพท์: { $phone }
fact-hotline-hours = ขอความช่วยเหลือทางโทรศัพท์: { $phone } เวลา: { $text }
fact-languages = ที่นั่นพูดภาษา: { $text }
fact-no-papers = ที่นั่นไม่มีใครขอดูเอกสารของคุณ
fact-papers = ให้นำเอกสารของคุณไปด้วย
fact-free = ไม่ต้องเสียเงิน
fact-items = สิ่งที่ต้องนำไป: { $text }
fact-animals = นำสัตว์ไปด้วยได้
fact-confirmed = ยืนยันเมื่อ: { $date }
