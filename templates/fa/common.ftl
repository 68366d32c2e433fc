# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = تمرین
exercise-note = این فقط تمرین است. خطری وجود ندارد.

series-first = { $sent }، پیام { $number }.
series-replaces = { $sent }، پیام { $number }، به جای پیام قبلی ({ $replaced }).
until = تا { $until } معتبر است.
verify = برای بررسی این پیام، به { $phone } زنگ بزنید. کد: { $code }.
verify-code = کد این هشدار: { $code }.
more = بیشتر: { $link }
still-holds = هشدار دیگری هنوز برای این جاها برقرار است: { $place }.
withdrawn-since = هشدار قبلی ({ $replaced }) پس گرفته شد.
area-left-advice = از جاهایی که هشدار هنوز در آن‌ها برقرار است دور بمانید.

response-shelter = همین حالا داخل یک ساختمان محکم بمانید.
response-evacuate = همین حالا از منطقه بیرون بروید. به دستورهای مقام‌های رسمی عمل کنید.
response-prepare = همین حالا آماده شوید. آب، دارو و مدارک را آماده نگه دارید.
response-avoid = از این منطقه دور بمانید.
response-monitor = به رادیو گوش دهید و منتظر پیام‌های تازه باشید.

label-machine = ترجمه خودکار. متن اصلی: { $link }
label-draft = هنوز هیچ فارسی‌زبانی این ترجمه را بررسی نکرده است. متن اصلی: { $link }
label-fallback = این پیام را به زبان شما نداریم.
