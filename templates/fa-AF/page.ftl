# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = هشدار رسمی
page-relay-title = به مردم خود بگویید
page-relay-text = پیامی که باید برسانید
page-received = پیام به من رسید
page-told = به مردم گفتم
page-people = به چند نفر؟
page-way = چطور به آنها گفتید؟
page-way-voice = رو به رو
page-way-phone = با تیلفون
page-way-chat = در گروپ چت
page-way-meeting = در محل گردهمایی
page-not-understood = چه چیز فهمیده نشد؟
page-cannot = نمی‌توانم
page-question = سوال دارم
page-your-question = سوال شما
page-send = روان کردن
page-thanks = تشکر. جواب شما ثبت شد.
page-over = این هشدار دیگر اعتبار ندارد.
page-other-languages = زبان‌های دیگر
page-valid-until = تا { $until } اعتبار دارد
page-check = برای بررسی این پیام به { $phone } زنگ بزنید و کود { $code } را بگویید.
page-not-found = این صفحه وجود ندارد یا دیگر اعتبار ندارد.
page-station-title = متن برای خواندن در رادیو
page-station-none = حالا متنی برای خواندن نیست.
page-station-aired = آن را در رادیو خواندیم
page-station-aired-at = در رادیو خوانده شد: { $time }
page-station-print = چاپ
page-station-seconds = حدود { $seconds } ثانیه
page-exercise = تمرین: خطری وجود ندارد.
