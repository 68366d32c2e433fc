# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = โปรดฟังทางนี้ นี่คือคำเตือนอย่างเป็นทางการ ประกาศเวลา { $sent } น.
radio-attention-end = โปรดฟังทางนี้ นี่คือข้อความอย่างเป็นทางการ ประกาศเวลา { $sent } น.
radio-repeat = ขอย้ำอีกครั้ง
radio-end = ท่านเพิ่งได้ฟังข้อความอย่างเป็นทางการจาก { $source }
