# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = সরকারি সতর্কতা
page-relay-title = আপনার এলাকার মানুষকে জানান
page-relay-text = যে বার্তা জানাতে হবে
page-received = আমি বার্তা পেয়েছি
page-told = আমি মানুষকে জানিয়েছি
page-people = কতজনকে?
page-way = আপনি কীভাবে জানিয়েছেন?
page-way-voice = সামনাসামনি
page-way-phone = ফোনে
page-way-chat = চ্যাট গ্রুপে
page-way-meeting = মানুষ জড়ো হওয়ার জায়গায়
page-not-understood = কোন কথা বোঝা যায়নি?
page-cannot = আমি পারছি না
page-question = আমার একটি প্রশ্ন আছে
page-your-question = আপনার প্রশ্ন
page-send = পাঠান
page-thanks = ধন্যবাদ। আপনার উত্তর সংরক্ষণ করা হয়েছে।
page-over = এই সতর্কতা এখন আর চালু নেই।
page-other-languages = অন্য ভাষা
page-valid-until = { $until } পর্যন্ত চালু
page-check = এই বার্তা যাচাই করতে { $phone } নম্বরে ফোন করুন এবং কোড { $code } বলুন।
page-not-found = এই পাতা নেই, অথবা এর মেয়াদ শেষ।
page-station-title = রেডিওতে পড়ার বার্তা
page-station-none = এখন পড়ার মতো কোনো বার্তা নেই।
page-station-aired = আমরা এটি রেডিওতে পড়েছি
page-station-aired-at = রেডিওতে পড়ার সময়: { $time }
page-station-print = প্রিন্ট করুন
page-station-seconds = প্রায় { $seconds } সেকেন্ড
page-exercise = মহড়া: কোনো বিপদ নেই।
