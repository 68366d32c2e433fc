# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = سیل
flood-warning = { $source }: هشدار سیل. محل: { $place }.
flood-update = { $source }: اطلاعات تازه. هشدار سیل اکنون برای این جاها برقرار است: { $place }.
flood-withdrawn = { $source }: هشدار سیل پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
flood-all-clear = { $source }: خطر سیل تمام شده است. محل: { $place }.
flood-area-left = { $source }: هشدار سیل دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
flood-action = به یک جای بلندتر بروید. در آب سیل راه نروید و رانندگی نکنید.

flash-flood-name = سیل ناگهانی
flash-flood-warning = { $source }: هشدار سیل ناگهانی. محل: { $place }.
flash-flood-update = { $source }: اطلاعات تازه. هشدار سیل ناگهانی اکنون برای این جاها برقرار است: { $place }.
flash-flood-withdrawn = { $source }: هشدار سیل ناگهانی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
flash-flood-all-clear = { $source }: خطر سیل ناگهانی تمام شده است. محل: { $place }.
flash-flood-area-left = { $source }: هشدار سیل ناگهانی دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
flash-flood-action = همین حالا به یک جای بلندتر بروید. در آب جاری راه نروید و رانندگی نکنید.

wildfire-name = آتش‌سوزی جنگل
wildfire-warning = { $source }: هشدار آتش‌سوزی جنگل. محل: { $place }.
wildfire-update = { $source }: اطلاعات تازه. هشدار آتش‌سوزی جنگل اکنون برای این جاها برقرار است: { $place }.
wildfire-withdrawn = { $source }: هشدار آتش‌سوزی جنگل پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
wildfire-all-clear = { $source }: خطر آتش‌سوزی جنگل تمام شده است. محل: { $place }.
wildfire-area-left = { $source }: هشدار آتش‌سوزی جنگل دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
wildfire-action = آماده باشید: اگر به شما گفتند، فوری از آنجا بروید. پنجره‌ها و درها را ببندید. از دود و آتش دور بمانید.

earthquake-name = زلزله
earthquake-warning = { $source }: هشدار زلزله. محل: { $place }.
earthquake-update = { $source }: اطلاعات تازه. هشدار زلزله اکنون برای این جاها برقرار است: { $place }.
earthquake-withdrawn = { $source }: هشدار زلزله پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
earthquake-all-clear = { $source }: خطر زلزله تمام شده است. محل: { $place }.
earthquake-area-left = { $source }: هشدار زلزله دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
earthquake-action = زیر یک میز محکم بروید و آن را نگه دارید. بعد از پایان لرزش بیرون بروید و از ساختمان‌ها دور شوید.

tsunami-name = سونامی
tsunami-warning = { $source }: هشدار سونامی. محل: { $place }.
tsunami-update = { $source }: اطلاعات تازه. هشدار سونامی اکنون برای این جاها برقرار است: { $place }.
tsunami-withdrawn = { $source }: هشدار سونامی پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
tsunami-all-clear = { $source }: خطر سونامی تمام شده است. محل: { $place }.
tsunami-area-left = { $source }: هشدار سونامی دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
tsunami-action = همین حالا از ساحل دور شوید یا به یک جای بلند بروید. تا وقتی به شما نگفته‌اند که امن است، به دریا نزدیک نشوید.

storm-name = طوفان
storm-warning = { $source }: هشدار طوفان. محل: { $place }.
storm-update = { $source }: اطلاعات تازه. هشدار طوفان اکنون برای این جاها برقرار است: { $place }.
storm-withdrawn = { $source }: هشدار طوفان پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
storm-all-clear = { $source }: خطر طوفان تمام شده است. محل: { $place }.
storm-area-left = { $source }: هشدار طوفان دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
storm-action = داخل ساختمان و دور از پنجره‌ها بمانید. به درخت‌ها و سیم‌های برق نزدیک نشوید.

extreme-heat-name = گرمای شدید
extreme-heat-warning = { $source }: هشدار گرمای شدید. محل: { $place }.
extreme-heat-update = { $source }: اطلاعات تازه. هشدار گرمای شدید اکنون برای این جاها برقرار است: { $place }.
extreme-heat-withdrawn = { $source }: هشدار گرمای شدید پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
extreme-heat-all-clear = { $source }: خطر گرمای شدید تمام شده است. محل: { $place }.
extreme-heat-area-left = { $source }: هشدار گرمای شدید دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
extreme-heat-action = مرتب آب بنوشید. در جای خنک بمانید. مراقب کودکان و سالمندان باشید.

chemical-release-name = مواد شیمیایی خطرناک در هوا
chemical-release-warning = { $source }: هشدار مواد شیمیایی خطرناک در هوا. محل: { $place }.
chemical-release-update = { $source }: اطلاعات تازه. هشدار مواد شیمیایی خطرناک در هوا اکنون برای این جاها برقرار است: { $place }.
chemical-release-withdrawn = { $source }: هشدار مواد شیمیایی خطرناک در هوا پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
chemical-release-all-clear = { $source }: خطر مواد شیمیایی در هوا تمام شده است. محل: { $place }.
chemical-release-area-left = { $source }: هشدار مواد شیمیایی خطرناک در هوا دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
chemical-release-action = همین حالا داخل ساختمان بروید. پنجره‌ها و درها را ببندید. پنکه، کولر و تهویه را خاموش کنید.

general-name = خطر
general-warning = { $source }: هشدار. محل: { $place }. خطر: { $event }.
general-update = { $source }: اطلاعات تازه. هشدار ({ $event }) اکنون برای این جاها برقرار است: { $place }.
general-withdrawn = { $source }: هشدار ({ $event }) پس گرفته شد. محل: { $place }. این به آن معنا نیست که آنجا امن است.
general-all-clear = { $source }: خطر ({ $event }) تمام شده است. محل: { $place }.
general-area-left = { $source }: هشدار ({ $event }) دیگر برای محل زندگی شما نیست. هنوز برای این جاها برقرار است: { $place }.
general-action = مراقب باشید و به دستورهای مقام‌های رسمی عمل کنید.
