# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = سېلاب
flood-warning = { $source }: د سېلاب خبرداری. ځای: { $place }.
flood-update = { $source }: نوي معلومات. د سېلاب خبرداری اوس د دې ځایونو لپاره دی: { $place }.
flood-withdrawn = { $source }: د سېلاب خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
flood-all-clear = { $source }: د سېلاب خطر ختم شوی دی. ځای: { $place }.
flood-area-left = { $source }: د سېلاب خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
flood-action = لوړ ځای ته لاړ شئ. د سېلاب په اوبو کې پلي مه ځئ او موټر مه چلوئ.

flash-flood-name = ناڅاپي سېلاب
flash-flood-warning = { $source }: د ناڅاپي سېلاب خبرداری. ځای: { $place }.
flash-flood-update = { $source }: نوي معلومات. د ناڅاپي سېلاب خبرداری اوس د دې ځایونو لپاره دی: { $place }.
flash-flood-withdrawn = { $source }: د ناڅاپي سېلاب خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
flash-flood-all-clear = { $source }: د ناڅاپي سېلاب خطر ختم شوی دی. ځای: { $place }.
flash-flood-area-left = { $source }: د ناڅاپي سېلاب خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
flash-flood-action = همدا اوس لوړ ځای ته لاړ شئ. په روانو اوبو کې پلي مه ځئ او موټر مه چلوئ.

wildfire-name = د ځنګل اور
wildfire-warning = { $source }: د ځنګل د اور خبرداری. ځای: { $place }.
wildfire-update = { $source }: نوي معلومات. د ځنګل د اور خبرداری اوس د دې ځایونو لپاره دی: { $place }.
wildfire-withdrawn = { $source }: د ځنګل د اور خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
wildfire-all-clear = { $source }: د ځنګل د اور خطر ختم شوی دی. ځای: { $place }.
wildfire-area-left = { $source }: د ځنګل د اور خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
wildfire-action = تیار اوسئ: که درته وویل شي، سمدستي له هغه ځایه ووځئ. کړکۍ او دروازې وتړئ. له لوګي او اور څخه لرې اوسئ.

earthquake-name = زلزله
earthquake-warning = { $source }: د زلزلې خبرداری. ځای: { $place }.
earthquake-update = { $source }: نوي معلومات. د زلزلې خبرداری اوس د دې ځایونو لپاره دی: { $place }.
earthquake-withdrawn = { $source }: د زلزلې خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
earthquake-all-clear = { $source }: د زلزلې خطر ختم شوی دی. ځای: { $place }.
earthquake-area-left = { $source }: د زلزلې خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
earthquake-action = تر یوه ټینګ مېز لاندې شئ او مېز ټینګ ونیسئ. کله چې لړزېدل ودرېږي، بهر ووځئ او له ودانیو لرې شئ.

tsunami-name = سونامي
tsunami-warning = { $source }: د سونامي خبرداری. ځای: { $place }.
tsunami-update = { $source }: نوي معلومات. د سونامي خبرداری اوس د دې ځایونو لپاره دی: { $place }.
tsunami-withdrawn = { $source }: د سونامي خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
tsunami-all-clear = { $source }: د سونامي خطر ختم شوی دی. ځای: { $place }.
tsunami-area-left = { $source }: د سونامي خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
tsunami-action = همدا اوس له ساحل څخه لرې، د وچې خوا ته یا لوړ ځای ته لاړ شئ. له سمندر لرې اوسئ، تر هغو چې درته وویل شي چې خطر ختم دی.

storm-name = توپان
storm-warning = { $source }: د توپان خبرداری. ځای: { $place }.
storm-update = { $source }: نوي معلومات. د توپان خبرداری اوس د دې ځایونو لپاره دی: { $place }.
storm-withdrawn = { $source }: د توپان خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
storm-all-clear = { $source }: د توپان خطر ختم شوی دی. ځای: { $place }.
storm-area-left = { $source }: د توپان خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
storm-action = دننه پاتې شئ او له کړکیو لرې اوسئ. ونو او د برېښنا مزو ته مه نږدې کېږئ.

extreme-heat-name = سخته ګرمي
extreme-heat-warning = { $source }: د سختې ګرمۍ خبرداری. ځای: { $place }.
extreme-heat-update = { $source }: نوي معلومات. د سختې ګرمۍ خبرداری اوس د دې ځایونو لپاره دی: { $place }.
extreme-heat-withdrawn = { $source }: د سختې ګرمۍ خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
extreme-heat-all-clear = { $source }: د سختې ګرمۍ خطر ختم شوی دی. ځای: { $place }.
extreme-heat-area-left = { $source }: د سختې ګرمۍ خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
extreme-heat-action = ژر ژر اوبه وڅښئ. په سوړ ځای کې پاتې شئ. د ماشومانو او زړو خلکو خیال وساتئ.

chemical-release-name = په هوا کې خطرناک کیمیاوي مواد
chemical-release-warning = { $source }: په هوا کې د خطرناکو کیمیاوي موادو خبرداری. ځای: { $place }.
chemical-release-update = { $source }: نوي معلومات. په هوا کې د خطرناکو کیمیاوي موادو خبرداری اوس د دې ځایونو لپاره دی: { $place }.
chemical-release-withdrawn = { $source }: په هوا کې د خطرناکو کیمیاوي موادو خبرداری بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
chemical-release-all-clear = { $source }: په هوا کې د خطرناکو کیمیاوي موادو خطر ختم شوی دی. ځای: { $place }.
chemical-release-area-left = { $source }: په هوا کې د خطرناکو کیمیاوي موادو خبرداری نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
chemical-release-action = همدا اوس کور یا ودانۍ ته ننوځئ. کړکۍ او دروازې وتړئ. پکه او ایرکنډېشن بند کړئ.

general-name = خطر
general-warning = { $source }: خبرداری. ځای: { $place }. خطر: { $event }.
general-update = { $source }: نوي معلومات. خبرداری ({ $event }) اوس د دې ځایونو لپاره دی: { $place }.
general-withdrawn = { $source }: خبرداری ({ $event }) بېرته واخیستل شو. ځای: { $place }. دا په دې مانا نه ده چې خطر ختم شوی دی.
general-all-clear = { $source }: خطر ({ $event }) ختم شوی دی. ځای: { $place }.
general-area-left = { $source }: خبرداری ({ $event }) نور ستاسو د اوسېدو د ځای لپاره نه دی. لا هم د دې ځایونو لپاره دی: { $place }.
general-action = هوښیار اوسئ او د چارواکو لارښوونې ومنئ.
