# status: draft
# author: Tocsin
# date: 2026-11-21

console-notices = الإشعارات
console-notices-means = ما يحتاج الناس إلى معرفته قبل التحذير وبعده. لا يُرسل الإشعار أبدًا كتحذير: ينتظر كل رسالة من رسائل التحذيرات، وينتظر الساعات التي تحددونها، وينتظر حتى لا يبقى هناك تحذير شديد أو بالغ الشدة.
console-notices-sent = الإشعارات حتى الآن
console-notices-none = لم يُرسل أي إشعار بعد.
console-notice-kind = النوع
console-notice-says = ماذا يقول
console-notice-hazard = الخطر الذي يستعد الناس له
console-notice-alert = التحذير المنتهي (معرّفه؛ للتعافي والاستطلاع)
console-notice-text = أين توجد المساعدة، كما هو مكتوب على اللافتات هناك (التعافي)
console-notice-papers = هل تُطلب الوثائق هناك؟
console-papers-unknown = لا أحد يعرف: لا تذكر الرسالة ذلك
console-papers-asked = نعم، ليحضرها الناس معهم
console-papers-not-asked = لا، لا أحد يطلبها
console-notice-whom = لمن
console-notice-areas = المناطق: خط العرض وخط الطول والكيلومترات مفصولة بفواصل، أو اسم ورمز بينهما علامة =، واحدة في كل سطر
console-notice-languages = هذه اللغات الأولى فقط (رموز بينها فراغ)
console-notice-when = متى يجوز إرساله
console-notice-from = من
console-notice-until = حتى
console-notice-lasts = صالح لعدد من الساعات
console-notice-check = عاينوه أولًا
console-notice-send = أرسلوا الإشعار
console-notice-nobody = لن يصل إلى أحد: غيّروا لمن هو.
console-notice-state = الحالة
console-notice-made = أُنشئ
console-notice-by = بواسطة
console-notice-approve = موافقة
console-notice-reject = رفض
console-notice-stop = إيقاف الإرسال
console-notice-state-awaiting-approval = ينتظر الموافقة
console-notice-state-active = يُرسل الآن
console-notice-state-waiting = ينتظر
console-notice-state-rejected = مرفوض
console-notice-state-stopped = متوقف
console-notice-state-ended = منتهٍ
console-kind-preparedness = الاستعداد
console-kind-preparedness-means = ما يجب فعله قبل أن يأتي فيضان أو حر أو خطر آخر.
console-kind-welcome = ترحيب
console-kind-welcome-means = من يكتب، ومن أي رقم، وكيف تُغيَّر اللغة، وكيف تتوقف الرسائل. لمن وافق ولم يصله من قبل.
console-kind-recovery = التعافي
console-kind-recovery-means = أين توجد المساعدة بعد التحذير، وبمن يتصل الناس.
console-kind-survey = استطلاع
console-kind-survey-means = هل وصل التحذير في الوقت المناسب وهل فُهم. يجيب الناس برقم.
console-survey-ask = هل وصل التحذير في الوقت المناسب؟
console-survey-understood = هل كان واضحًا ما يجب فعله؟
console-survey-answer-yes = نعم
console-survey-answer-no = لا
console-survey-answer-never = لم يصل أبدًا
