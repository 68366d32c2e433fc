# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = لطفاً توجه کنید. این یک هشدار رسمی است. وقت اعلان: { $sent }.
radio-attention-end = لطفاً توجه کنید. این یک پیام رسمی است. وقت اعلان: { $sent }.
radio-repeat = تکرار می‌کنم.
radio-end = شما یک پیام رسمی از { $source } شنیدید.
