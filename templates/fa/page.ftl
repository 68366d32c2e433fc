# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = هشدار رسمی
page-relay-title = به مردم خود خبر دهید
page-relay-text = پیامی که باید برسانید
page-received = پیام به من رسید
page-told = به مردم خبر دادم
page-people = به چند نفر؟
page-way = چگونه خبر دادید؟
page-way-voice = رو در رو
page-way-phone = با تلفن
page-way-chat = در گروه چت
page-way-meeting = در محل گردهمایی
page-not-understood = مردم چه چیزی را نفهمیدند؟
page-cannot = نمی‌توانم
page-question = سوال دارم
page-your-question = سوال شما
page-send = فرستادن
page-thanks = متشکریم. پاسخ شما ثبت شد.
page-over = این هشدار دیگر برقرار نیست.
page-other-languages = زبان‌های دیگر
page-valid-until = معتبر تا { $until }
page-check = برای بررسی این پیام، به { $phone } زنگ بزنید و کد { $code } را بگویید.
page-not-found = این صفحه وجود ندارد یا دیگر معتبر نیست.
page-station-title = متن برای خواندن در رادیو
page-station-none = اکنون متنی برای خواندن نیست.
page-station-aired = آن را در رادیو خواندیم
page-station-aired-at = در رادیو خوانده شد: { $time }
page-station-print = چاپ
page-station-seconds = حدود { $seconds } ثانیه
page-exercise = تمرین: خطری وجود ندارد.
