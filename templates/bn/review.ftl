# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = দয়া করে একটি সতর্কবার্তার অনুবাদ যাচাই করুন। আপনার হাতে { $minutes } মিনিট সময় আছে: { $link }
review-remind = অনুবাদটি আপনার যাচাই করা এখনো দরকার। আর { $minutes } মিনিট সময় আছে: { $link }
review-closed = ধন্যবাদ। অন্য একজন অনুবাদটি যাচাই করেছেন।
review-title = অনুবাদ যাচাই করুন
review-source = মূল বার্তা
review-draft = অনুবাদ
review-left = আর { $minutes } মিনিট বাকি
review-checks = যাচাইয়ে যা পাওয়া গেছে
review-checks-none = যাচাইয়ে কিছু পাওয়া যায়নি।
review-approve = এটি ঠিক আছে। পাঠান।
review-edit = আমি এটি ঠিক করেছি। আমার লেখাটি পাঠান।
review-reject = এটি ভুল। পাঠাবেন না।
review-why = কী ভুল আছে?
review-thanks = ধন্যবাদ। আপনার উত্তর সংরক্ষণ করা হয়েছে।
review-over = সময় শেষ। এই লেখা আর যাচাই করার দরকার নেই।
review-changed = অন্য একজন আগেই উত্তর দিয়েছেন।
