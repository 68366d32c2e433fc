# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = نرجو الانتباه. هذا تحذير رسمي. وقت صدوره: { $sent }.
radio-attention-end = نرجو الانتباه. هذه رسالة رسمية. وقت صدورها: { $sent }.
radio-repeat = أكرر.
radio-end = استمعتم إلى رسالة رسمية من { $source }.
