# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = براہ کرم توجہ فرمائیں۔ یہ ایک سرکاری وارننگ ہے۔ جاری ہونے کا وقت: { $sent }۔
radio-attention-end = براہ کرم توجہ فرمائیں۔ یہ ایک سرکاری پیغام ہے۔ جاری ہونے کا وقت: { $sent }۔
radio-repeat = پیغام ایک بار پھر سنیے۔
radio-end = یہ سرکاری پیغام ان کی طرف سے تھا: { $source }۔
