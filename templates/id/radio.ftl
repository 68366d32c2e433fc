# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Mohon perhatian. Ini peringatan resmi, disampaikan pada { $sent }.
radio-attention-end = Mohon perhatian. Ini pesan resmi, disampaikan pada { $sent }.
radio-repeat = Saya ulangi.
radio-end = Anda telah mendengar pesan resmi dari { $source }.
