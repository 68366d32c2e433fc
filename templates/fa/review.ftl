# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = لطفا ترجمه یک هشدار را بررسی کنید. { $minutes } دقیقه وقت دارید: { $link }
review-remind = هنوز منتظریم که یک ترجمه را بررسی کنید. { $minutes } دقیقه مانده است: { $link }
review-closed = متشکریم. شخص دیگری ترجمه را بررسی کرد.
review-title = بررسی یک ترجمه
review-source = متن اصلی
review-draft = ترجمه
review-left = { $minutes } دقیقه مانده است
review-checks = آنچه بررسی خودکار پیدا کرد
review-checks-none = بررسی خودکار چیزی پیدا نکرد.
review-approve = درست است. آن را بفرستید.
review-edit = آن را اصلاح کردم. متن مرا بفرستید.
review-reject = غلط است. آن را نفرستید.
review-why = چه چیزی غلط است؟
review-thanks = متشکریم. پاسخ شما ثبت شد.
review-over = وقت تمام شد. این متن دیگر به بررسی نیاز ندارد.
review-changed = شخص دیگری پیش از این پاسخ داده است.
