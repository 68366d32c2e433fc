# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = العربية
reply-help-staffed = إذا كنتم في خطر فاتصلوا الآن بالرقم { $emergency }. وصلتنا رسالتكم وهناك من يقرؤها.
reply-help-unstaffed = إذا كنتم في خطر فاتصلوا الآن بالرقم { $emergency }. لا أحد يقرأ الرسائل هنا الآن.
reply-stopped = لن تصلكم منا رسائل هنا بعد الآن. لاستقبالها من جديد أرسلوا START.
reply-started = ستصلكم تحذيراتنا من جديد.
reply-wrong-number = شكرًا. لن نرسل رسائل إلى هذا الرقم بعد الآن.
reply-moved = شكرًا. أرسلوا لنا اسم المكان الذي تسكنون فيه الآن.
reply-language = من الآن ستصلكم رسائلنا بالعربية.
reply-unknown-number = هذا الرقم يرسل تحذيرات رسمية. عند الخطر اتصلوا بالرقم { $emergency }.
reply-relay-received = شكرًا. كم شخصًا أبلغتم؟ أرسلوا { $two } ثم العدد.
reply-relay-told = شكرًا. سجلنا عدد الناس الذين أبلغتموهم: { $people }.
reply-relay-cannot = شكرًا. سنطلب من شخص آخر.
reply-relay-question = شكرًا. نقلنا سؤالكم إلى المسؤولين.
reply-relay-which = لديكم عدة رسائل مفتوحة. نرجو أن تبدؤوا ردكم برقم الرسالة.
