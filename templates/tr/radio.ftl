# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Lütfen dikkat. Bu resmi bir uyarıdır. Saat: { $sent }.
radio-attention-end = Lütfen dikkat. Bu resmi bir mesajdır. Saat: { $sent }.
radio-repeat = Tekrar ediyorum.
radio-end = Resmi bir mesaj dinlediniz. Kaynak: { $source }.
