# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = تمرین
exercise-note = این تنها یک تمرین است. خطری وجود ندارد.

series-first = { $sent }، پیام { $number }.
series-replaces = { $sent }، پیام { $number }، به جای پیام قبلی ({ $replaced }).
until = تا { $until } اعتبار دارد.
verify = برای بررسی این پیام به { $phone } زنگ بزنید. کود: { $code }.
verify-code = کود این هشدار: { $code }.
more = معلومات بیشتر: { $link }
still-holds = هشدار دیگری هنوز برای این جاها اعتبار دارد: { $place }.
withdrawn-since = هشدار قبلی ({ $replaced }) پس گرفته شد.
area-left-advice = از جاهایی که هشدار هنوز در آن اعتبار دارد دور باشید.

response-shelter = همین حالا داخل یک تعمیر محکم بمانید.
response-evacuate = همین حالا از ساحه بیرون شوید. هدایات مقامات را عملی کنید.
response-prepare = همین حالا آماده شوید. آب، دوا و اسناد را آماده داشته باشید.
response-avoid = از این ساحه دور باشید.
response-monitor = به رادیو گوش بدهید و متوجه پیام‌های نو باشید.

label-machine = ترجمۀ ماشینی. متن اصلی: { $link }
label-draft = این ترجمه هنوز بررسی نشده است. متن اصلی: { $link }
label-fallback = ما این پیام را به زبان شما نداریم.
