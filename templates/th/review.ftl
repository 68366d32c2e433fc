# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = โปรดตรวจคำแปลของคำเตือน คุณมีเวลา { $minutes } นาที: { $link }
review-remind = เรายังรอคุณตรวจคำแปล เหลือเวลา { $minutes } นาที: { $link }
review-closed = ขอบคุณ มีคนอื่นตรวจคำแปลนี้แล้ว
review-title = ตรวจคำแปล
review-source = ต้นฉบับ
review-draft = คำแปล
review-left = เหลือเวลา { $minutes } นาที
review-checks = สิ่งที่การตรวจสอบพบ
review-checks-none = การตรวจสอบไม่พบข้อผิดพลาด
review-approve = ถูกต้อง ส่งได้
review-edit = แก้ไขแล้ว ให้ส่งข้อความของฉัน
review-reject = ไม่ถูกต้อง อย่าส่ง
review-why = ผิดตรงไหน?
review-thanks = ขอบคุณ บันทึกคำตอบของคุณแล้ว
review-over = หมดเวลาแล้ว ข้อความนี้ไม่ต้องตรวจอีก
review-changed = มีคนตอบไปแล้ว
