# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = وہاں بورڈ پر لکھا ہے: { $text }۔
fact-landmark = یہ اس کے قریب ہے: { $text }۔
fact-go = یہاں جائیں: { $text }۔
fact-transport = وہاں ایسے پہنچیں: { $text }۔
fact-hotline = فون پر مدد: { $phone }۔
fact-hotline-hours = فون پر مدد: { $phone }، { $text }۔
fact-languages = وہاں یہ زبانیں بولی جاتی ہیں: { $text }۔
fact-no-papers = وہاں کوئی آپ سے شناختی کاغذات نہیں مانگتا۔
fact-papers = اپنے شناختی کاغذات ساتھ لے جائیں۔
fact-free = اس کے کوئی پیسے نہیں لگتے۔
fact-items = ساتھ لے جائیں: { $text }۔
fact-animals = آپ اپنے جانور ساتھ لے جا سکتے ہیں۔
fact-confirmed = تصدیق کی تاریخ: { $date }۔
