# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = تمرین
exercise-note = دا یوازې تمرین دی. خطر نشته.

series-first = { $sent }، پیغام { $number }.
series-replaces = { $sent }، پیغام { $number }، د مخکیني پیغام ({ $replaced }) پر ځای.
until = تر { $until } پورې اعتبار لري.
verify = که غواړئ وپوهېږئ چې دا پیغام رښتیا دی، { $phone } ته زنګ ووهئ. کوډ: { $code }.
verify-code = د دې خبرداري کوډ: { $code }.
more = نور معلومات: { $link }
still-holds = بل خبرداری لا هم د دې ځایونو لپاره شته: { $place }.
withdrawn-since = مخکینی خبرداری ({ $replaced }) بېرته واخیستل شو.
area-left-advice = له هغو ځایونو لرې اوسئ چې خبرداری لا هم پکې شته.

response-shelter = همدا اوس په یوه ټینګه ودانۍ کې دننه پاتې شئ.
response-evacuate = همدا اوس له سیمې ووځئ. د چارواکو لارښوونې ومنئ.
response-prepare = همدا اوس ځان چمتو کړئ. اوبه، درمل او اسناد تیار وساتئ.
response-avoid = له دې سیمې لرې اوسئ.
response-monitor = راډیو واورئ او نویو پیغامونو ته پام وکړئ.

label-machine = ماشیني ژباړه. اصلي متن: { $link }
label-draft = دا ژباړه لا چا نه ده کتلې. اصلي متن: { $link }
label-fallback = موږ دا پیغام ستاسو په ژبه نه لرو.
