# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = رسمي خبرداری
page-relay-title = خپلو خلکو ته ووایئ
page-relay-text = هغه پیغام چې باید ورسوئ
page-received = پیغام راورسېد
page-told = خلکو ته مې وویل
page-people = څو کسانو ته؟
page-way = څنګه مو ورته وویل؟
page-way-voice = مخامخ
page-way-phone = په تلیفون
page-way-chat = د چټ په ګروپ کې
page-way-meeting = د راټولېدو په ځای کې
page-not-understood = خلک په څه ونه پوهېدل؟
page-cannot = نه شم کولای
page-question = پوښتنه لرم
page-your-question = ستاسو پوښتنه
page-send = لېږل
page-thanks = مننه. ستاسو ځواب خوندي شو.
page-over = دا خبرداری نور اعتبار نه لري.
page-other-languages = نورې ژبې
page-valid-until = تر { $until } پورې اعتبار لري
page-check = که غواړئ وپوهېږئ چې دا پیغام رښتیا دی، { $phone } ته زنګ ووهئ او کوډ { $code } ووایئ.
page-not-found = دا پاڼه نشته یا نور اعتبار نه لري.
page-station-title = په راډیو کې د لوستلو متنونه
page-station-none = اوس د لوستلو لپاره متن نشته.
page-station-aired = موږ په راډیو کې ولوست
page-station-aired-at = په راډیو کې ولوستل شو: { $time }
page-station-print = چاپ
page-station-seconds = شاوخوا { $seconds } ثانیې
page-exercise = تمرین: خطر نشته.
