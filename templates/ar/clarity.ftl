# status: draft
# author: Tocsin
# date: 2026-11-21

console-clarity = هل النص واضح؟
console-clarity-means = هذه الملاحظات لا تغير شيئًا ولا توقف شيئًا. أصلح ما تستطيع قبل الإرسال.
console-clarity-none = لا ملاحظات: النص يقول من وماذا وأين وما العمل وحتى متى.
console-clarity-grade-of = سنوات الدراسة اللازمة لقراءته: { $grade }
console-clarity-words = الكلمات: { $count }
console-clarity-source = لا يقول النص من يحذر. املأ senderName.
console-clarity-source-ours = لا يقول النص من يحذر (senderName). سيقرأ الناس { $source }.
console-clarity-hazard = لا يسمي "{ $value }" خطرًا معروفًا. سيقرأ الناس عن خطر عام. سم الخطر بكلمات بسيطة.
console-clarity-hazard-near = لا يسمي "{ $value }" خطرًا معروفًا. هل تقصد "{ $instead }"؟
console-clarity-place = لا يقول النص أين. املأ areaDesc باسم المكان.
console-clarity-place-unnamed = "{ $value }" ليس اسم مكان يعرفه الناس. اكتب ما هو مكتوب على اللافتات.
console-clarity-place-long = أسماء الأماكن أطول من { $most } حرفًا ({ $count } مناطق). الرسالة القصيرة تذكر أولها فقط. اختصرها.
console-clarity-action = لا يقول النص ما العمل. املأ instruction.
console-clarity-action-usual = لا يقول النص ما العمل. سيقرأ الناس المعتاد: { $instead }
console-clarity-action-short = لا توجد تعليمات بجانب نوع الاستجابة. قل في جملة واحدة كيف وإلى أين.
console-clarity-end = لا يقول النص حتى متى. املأ expires.
console-clarity-end-near = ينتهي في { $value }، بعد دقائق من إرساله. سيقرؤه كثيرون بعد فوات الوقت.
console-clarity-begin = يتحدث النص عن المستقبل ولا يقول متى يبدأ. املأ onset.
console-clarity-level = غير مملوء: { $value }. سرعة الإرسال تتبع ذلك.
console-clarity-headline-long = العنوان أطول من { $most } حرفًا: "{ $value }"
console-clarity-hard = كثيرون لا يفهمون "{ $value }". الأبسط: { $instead }
console-clarity-figurative = "{ $value }" يعني شيئًا آخر عند ترجمته. الأبسط: { $instead }
console-clarity-vague = "{ $value }" يترك الأمر مفتوحًا. قل: { $instead }
console-clarity-sentence-long = جملة من { $count } كلمة (لا يحفظ القارئ أكثر من { $most }): "{ $value }"
console-clarity-capitals = جمل كاملة بحروف كبيرة صعبة القراءة: "{ $value }"
console-clarity-letters = حروف لا يعرفها إلا أهل الاختصاص: "{ $value }". اكتب الكلمات.
console-clarity-date = "{ $value }" يوم آخر في بلد آخر. اكتب الشهر بالكلمات.
console-clarity-grade = تلزم لقراءته { $grade } سنوات دراسة؛ وتكفي { $most } لمعظم الناس. اكتب جملًا وكلمات أقصر.
