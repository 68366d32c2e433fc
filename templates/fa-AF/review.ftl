# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = لطفاً ترجمۀ یک هشدار را ببینید که درست است یا نه. { $minutes } دقیقه وقت دارید: { $link }
review-remind = هنوز منتظر بررسی ترجمه از طرف شما هستیم. { $minutes } دقیقه مانده است: { $link }
review-closed = تشکر. کس دیگری ترجمه را بررسی کرده است.
review-title = بررسی ترجمه
review-source = متن اصلی
review-draft = ترجمه
review-left = { $minutes } دقیقه مانده است
review-checks = آنچه کنترول خودکار یافت
review-checks-none = کنترول خودکار چیزی نیافت.
review-approve = درست است. روان کنید.
review-edit = اصلاح کردم. متن مرا روان کنید.
review-reject = غلط است. روان نکنید.
review-why = چه چیز غلط است؟
review-thanks = تشکر. جواب شما ثبت شد.
review-over = وقت تمام شد. این متن دیگر به بررسی ضرورت ندارد.
review-changed = کسی پیش از این جواب داده است.
