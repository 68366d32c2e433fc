# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = د اوبو د بند ماتېدل
dam-failure-warning = { $source }: د اوبو د بند د ماتېدو خبرداری. ځای: { $place }.
dam-failure-update = { $source }: نوي معلومات. د اوبو د بند د ماتېدو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
dam-failure-withdrawn = { $source }: د اوبو د بند د ماتېدو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
dam-failure-all-clear = { $source }: د اوبو د بند د ماتېدو خطر ختم شوی دی. ځای: { $place }.
dam-failure-area-left = { $source }: د اوبو د بند د ماتېدو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
dam-failure-action = همدا اوس لوړ ځای ته لاړ شئ. د اوبو د رارسېدو انتظار مه کوئ. له سیند لرې اوسئ.

cyclone-name = استوايي توپان
cyclone-warning = { $source }: د استوايي توپان خبرداری. ځای: { $place }.
cyclone-update = { $source }: نوي معلومات. د استوايي توپان خبرداری اوس د دې ځایونو لپاره دی: { $place }.
cyclone-withdrawn = { $source }: د استوايي توپان خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
cyclone-all-clear = { $source }: د استوايي توپان خطر ختم شوی دی. ځای: { $place }.
cyclone-area-left = { $source }: د استوايي توپان خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
cyclone-action = همدا اوس یوې ټینګې ودانۍ یا پناه ځای ته لاړ شئ. له کړکیو لرې اوسئ. که باد د لږ وخت لپاره آرام شي، بهر مه وځئ.

tornado-name = ګردباد
tornado-warning = { $source }: د ګردباد خبرداری. ځای: { $place }.
tornado-update = { $source }: نوي معلومات. د ګردباد خبرداری اوس د دې ځایونو لپاره دی: { $place }.
tornado-withdrawn = { $source }: د ګردباد خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
tornado-all-clear = { $source }: د ګردباد خطر ختم شوی دی. ځای: { $place }.
tornado-area-left = { $source }: د ګردباد خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
tornado-action = همدا اوس تر ټولو ښکته پوړ ته لاړ شئ، یوې کوچنۍ خونې ته چې کړکۍ نه لري. خپل سر خوندي کړئ.

thunderstorm-name = د تالندې سخت توپان
thunderstorm-warning = { $source }: د تالندې د سخت توپان خبرداری. ځای: { $place }.
thunderstorm-update = { $source }: نوي معلومات. د تالندې د سخت توپان خبرداری اوس د دې ځایونو لپاره دی: { $place }.
thunderstorm-withdrawn = { $source }: د تالندې د سخت توپان خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
thunderstorm-all-clear = { $source }: د تالندې د سخت توپان خطر ختم شوی دی. ځای: { $place }.
thunderstorm-area-left = { $source }: د تالندې د سخت توپان خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
thunderstorm-action = همدا اوس دننه شئ. له کړکیو، ونو او اوبو لرې اوسئ.

storm-surge-name = په توپان کې د سمندر د اوبو لوړېدل
storm-surge-warning = { $source }: په توپان کې د سمندر د اوبو د لوړېدو خبرداری. ځای: { $place }.
storm-surge-update = { $source }: نوي معلومات. په توپان کې د سمندر د اوبو د لوړېدو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
storm-surge-withdrawn = { $source }: په توپان کې د سمندر د اوبو د لوړېدو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
storm-surge-all-clear = { $source }: په توپان کې د سمندر د اوبو د لوړېدو خطر ختم شوی دی. ځای: { $place }.
storm-surge-area-left = { $source }: په توپان کې د سمندر د اوبو د لوړېدو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
storm-surge-action = همدا اوس له ساحل لرې شئ. لوړ ځای ته لاړ شئ. د سمندر کتلو ته مه ځئ.

snow-ice-name = درنه واوره او یخ
snow-ice-warning = { $source }: د درنې واورې او یخ خبرداری. ځای: { $place }.
snow-ice-update = { $source }: نوي معلومات. د درنې واورې او یخ خبرداری اوس د دې ځایونو لپاره دی: { $place }.
snow-ice-withdrawn = { $source }: د درنې واورې او یخ خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
snow-ice-all-clear = { $source }: د درنې واورې او یخ خطر ختم شوی دی. ځای: { $place }.
snow-ice-area-left = { $source }: د درنې واورې او یخ خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
snow-ice-action = سفر مه کوئ. دننه پاتې شئ او ځان تود وساتئ.

avalanche-name = د واورې ښویېدنه
avalanche-warning = { $source }: د واورې د ښویېدنې خبرداری. ځای: { $place }.
avalanche-update = { $source }: نوي معلومات. د واورې د ښویېدنې خبرداری اوس د دې ځایونو لپاره دی: { $place }.
avalanche-withdrawn = { $source }: د واورې د ښویېدنې خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
avalanche-all-clear = { $source }: د واورې د ښویېدنې خطر ختم شوی دی. ځای: { $place }.
avalanche-area-left = { $source }: د واورې د ښویېدنې خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
avalanche-action = له هغو تېزو غرونو لرې اوسئ چې واوره پرې ده. د هغو له لمنو او لاندې ځایونو ووځئ.

extreme-cold-name = سخته یخني
extreme-cold-warning = { $source }: د سختې یخنۍ خبرداری. ځای: { $place }.
extreme-cold-update = { $source }: نوي معلومات. د سختې یخنۍ خبرداری اوس د دې ځایونو لپاره دی: { $place }.
extreme-cold-withdrawn = { $source }: د سختې یخنۍ خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
extreme-cold-all-clear = { $source }: د سختې یخنۍ خطر ختم شوی دی. ځای: { $place }.
extreme-cold-area-left = { $source }: د سختې یخنۍ خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
extreme-cold-action = دننه پاتې شئ او ځان تود وساتئ. څو جامې پر یو بل واغوندئ. د ماشومانو او زړو خلکو خیال وساتئ.

air-quality-name = لوګی او خرابه هوا
air-quality-warning = { $source }: د لوګي او خرابې هوا خبرداری. ځای: { $place }.
air-quality-update = { $source }: نوي معلومات. د لوګي او خرابې هوا خبرداری اوس د دې ځایونو لپاره دی: { $place }.
air-quality-withdrawn = { $source }: د لوګي او خرابې هوا خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
air-quality-all-clear = { $source }: د لوګي او خرابې هوا ستونزه ختمه شوې ده. ځای: { $place }.
air-quality-area-left = { $source }: د لوګي او خرابې هوا خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
air-quality-action = دننه پاتې شئ. کړکۍ او دروازې وتړئ. بهر درانه کارونه مه کوئ.

volcano-name = د اورغورځونکي چاودنه
volcano-warning = { $source }: د اورغورځونکي د چاودنې خبرداری. ځای: { $place }.
volcano-update = { $source }: نوي معلومات. د اورغورځونکي د چاودنې خبرداری اوس د دې ځایونو لپاره دی: { $place }.
volcano-withdrawn = { $source }: د اورغورځونکي د چاودنې خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
volcano-all-clear = { $source }: د اورغورځونکي د چاودنې خطر ختم شوی دی. ځای: { $place }.
volcano-area-left = { $source }: د اورغورځونکي د چاودنې خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
volcano-action = له اورغورځونکي او د سیندونو له درو لرې اوسئ. پوزه او خوله مو وپوښئ. خپلې سترګې له ایرو وساتئ.

landslide-name = د ځمکې ښویېدنه
landslide-warning = { $source }: د ځمکې د ښویېدنې خبرداری. ځای: { $place }.
landslide-update = { $source }: نوي معلومات. د ځمکې د ښویېدنې خبرداری اوس د دې ځایونو لپاره دی: { $place }.
landslide-withdrawn = { $source }: د ځمکې د ښویېدنې خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
landslide-all-clear = { $source }: د ځمکې د ښویېدنې خطر ختم شوی دی. ځای: { $place }.
landslide-area-left = { $source }: د ځمکې د ښویېدنې خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
landslide-action = همدا اوس له تېزو غونډیو او درو ووځئ. داسې کلکې ځمکې ته لاړ شئ چې له غونډیو لرې وي.

radiological-name = راډیواکټیف خطر
radiological-warning = { $source }: د راډیواکټیفو موادو خبرداری. ځای: { $place }.
radiological-update = { $source }: نوي معلومات. د راډیواکټیفو موادو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
radiological-withdrawn = { $source }: د راډیواکټیفو موادو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
radiological-all-clear = { $source }: د راډیواکټیفو موادو خطر ختم شوی دی. ځای: { $place }.
radiological-area-left = { $source }: د راډیواکټیفو موادو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
radiological-action = همدا اوس دننه شئ او هملته پاتې شئ. کړکۍ او دروازې وتړئ. پکه او ایرکنډېشن بند کړئ.

drinking-water-name = د څښاک ناپاکې اوبه
drinking-water-warning = { $source }: خبرداری. د نل اوبه د څښلو لپاره پاکې نه دي. ځای: { $place }.
drinking-water-update = { $source }: نوي معلومات. د څښاک د ناپاکو اوبو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
drinking-water-withdrawn = { $source }: د څښاک د ناپاکو اوبو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
drinking-water-all-clear = { $source }: د نل اوبه بیا د څښلو لپاره پاکې دي. ځای: { $place }.
drinking-water-area-left = { $source }: د څښاک د ناپاکو اوبو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
drinking-water-action = د نل اوبه مه څښئ. د بوتل اوبه وڅښئ، یا لومړی اوبه وایشوئ.

epidemic-name = خطرناکه ناروغي
epidemic-warning = { $source }: د خطرناکې ناروغۍ خبرداری. ځای: { $place }.
epidemic-update = { $source }: نوي معلومات. د خطرناکې ناروغۍ خبرداری اوس د دې ځایونو لپاره دی: { $place }.
epidemic-withdrawn = { $source }: د خطرناکې ناروغۍ خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
epidemic-all-clear = { $source }: د دې ناروغۍ خطر ختم شوی دی. ځای: { $place }.
epidemic-area-left = { $source }: د خطرناکې ناروغۍ خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
epidemic-action = لاسونه ژر ژر ومینځئ. له ناروغانو لرې اوسئ. که ځان ناروغ احساسوئ، ډاکټر ته زنګ ووهئ.

power-failure-name = د برېښنا پرېکېدل
power-failure-warning = { $source }: د برېښنا د پرېکېدو خبرداری. ځای: { $place }.
power-failure-update = { $source }: نوي معلومات. د برېښنا د پرېکېدو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
power-failure-withdrawn = { $source }: د برېښنا د پرېکېدو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
power-failure-all-clear = { $source }: برېښنا بېرته راغلې ده. ځای: { $place }.
power-failure-area-left = { $source }: د برېښنا د پرېکېدو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
power-failure-action = د تلیفون چارج بې ځایه مه مصرفوئ. لاسي څراغ وکاروئ، شمع نه. د یخچال دروازه تړلې وساتئ.

public-danger-name = تاسو ته نږدې خطر
public-danger-warning = { $source }: خبرداری. خلکو ته خطر دی. ځای: { $place }.
public-danger-update = { $source }: نوي معلومات. خلکو ته د خطر خبرداری اوس د دې ځایونو لپاره دی: { $place }.
public-danger-withdrawn = { $source }: خلکو ته د خطر خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
public-danger-all-clear = { $source }: خلکو ته خطر ختم شوی دی. ځای: { $place }.
public-danger-area-left = { $source }: خلکو ته د خطر خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
public-danger-action = دننه پاتې شئ او دروازې قفل کړئ. د خطر له ځایه لرې اوسئ. هغه کار وکړئ چې پولیس یې وايي.
