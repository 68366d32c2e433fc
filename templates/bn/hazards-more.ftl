# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = বাঁধ ভাঙা
dam-failure-warning = { $source }: বাঁধ ভাঙার সতর্কতা। জায়গা: { $place }।
dam-failure-update = { $source }: নতুন তথ্য। বাঁধ ভাঙার সতর্কতা এখন এখানে চালু আছে: { $place }।
dam-failure-withdrawn = { $source }: বাঁধ ভাঙার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
dam-failure-all-clear = { $source }: বাঁধ ভাঙার বিপদ আর নেই। জায়গা: { $place }।
dam-failure-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে বাঁধ ভাঙার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
dam-failure-action = এখনই উঁচু জায়গায় যান। পানি আসার জন্য অপেক্ষা করবেন না। নদী থেকে দূরে থাকুন।

cyclone-name = ঘূর্ণিঝড়
cyclone-warning = { $source }: ঘূর্ণিঝড়ের সতর্কতা। জায়গা: { $place }।
cyclone-update = { $source }: নতুন তথ্য। ঘূর্ণিঝড়ের সতর্কতা এখন এখানে চালু আছে: { $place }।
cyclone-withdrawn = { $source }: ঘূর্ণিঝড়ের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
cyclone-all-clear = { $source }: ঘূর্ণিঝড়ের বিপদ আর নেই। জায়গা: { $place }।
cyclone-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ঘূর্ণিঝড়ের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
cyclone-action = এখনই শক্ত দালানে বা আশ্রয়কেন্দ্রে যান। জানালা থেকে দূরে থাকুন। মাঝখানে বাতাস থেমে গেলেও ভেতরেই থাকুন।

tornado-name = টর্নেডো
tornado-warning = { $source }: টর্নেডোর সতর্কতা। জায়গা: { $place }।
tornado-update = { $source }: নতুন তথ্য। টর্নেডোর সতর্কতা এখন এখানে চালু আছে: { $place }।
tornado-withdrawn = { $source }: টর্নেডোর সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
tornado-all-clear = { $source }: টর্নেডোর বিপদ আর নেই। জায়গা: { $place }।
tornado-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে টর্নেডোর সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
tornado-action = এখনই সবচেয়ে নিচের তলায়, জানালা ছাড়া ছোট ঘরে যান। মাথা বাঁচান।

thunderstorm-name = প্রচণ্ড বজ্রঝড়
thunderstorm-warning = { $source }: প্রচণ্ড বজ্রঝড়ের সতর্কতা। জায়গা: { $place }।
thunderstorm-update = { $source }: নতুন তথ্য। প্রচণ্ড বজ্রঝড়ের সতর্কতা এখন এখানে চালু আছে: { $place }।
thunderstorm-withdrawn = { $source }: প্রচণ্ড বজ্রঝড়ের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
thunderstorm-all-clear = { $source }: প্রচণ্ড বজ্রঝড়ের বিপদ আর নেই। জায়গা: { $place }।
thunderstorm-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে প্রচণ্ড বজ্রঝড়ের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
thunderstorm-action = এখনই ঘরের ভেতরে যান। জানালা, গাছ ও পানি থেকে দূরে থাকুন।

storm-surge-name = জলোচ্ছ্বাস
storm-surge-warning = { $source }: জলোচ্ছ্বাসের সতর্কতা। জায়গা: { $place }।
storm-surge-update = { $source }: নতুন তথ্য। জলোচ্ছ্বাসের সতর্কতা এখন এখানে চালু আছে: { $place }।
storm-surge-withdrawn = { $source }: জলোচ্ছ্বাসের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
storm-surge-all-clear = { $source }: জলোচ্ছ্বাসের বিপদ আর নেই। জায়গা: { $place }।
storm-surge-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে জলোচ্ছ্বাসের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
storm-surge-action = এখনই সাগরের তীর ছেড়ে যান। উঁচু জায়গায় যান। সাগর দেখতে যাবেন না।

snow-ice-name = ভারী তুষার ও বরফ
snow-ice-warning = { $source }: ভারী তুষার ও বরফের সতর্কতা। জায়গা: { $place }।
snow-ice-update = { $source }: নতুন তথ্য। ভারী তুষার ও বরফের সতর্কতা এখন এখানে চালু আছে: { $place }।
snow-ice-withdrawn = { $source }: ভারী তুষার ও বরফের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
snow-ice-all-clear = { $source }: ভারী তুষার ও বরফের বিপদ আর নেই। জায়গা: { $place }।
snow-ice-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ভারী তুষার ও বরফের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
snow-ice-action = যাতায়াত করবেন না। ঘরের ভেতরে থাকুন এবং শরীর গরম রাখুন।

avalanche-name = তুষারধস
avalanche-warning = { $source }: তুষারধসের সতর্কতা। জায়গা: { $place }।
avalanche-update = { $source }: নতুন তথ্য। তুষারধসের সতর্কতা এখন এখানে চালু আছে: { $place }।
avalanche-withdrawn = { $source }: তুষারধসের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
avalanche-all-clear = { $source }: তুষারধসের বিপদ আর নেই। জায়গা: { $place }।
avalanche-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে তুষারধসের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
avalanche-action = তুষার জমা খাড়া ঢাল থেকে দূরে থাকুন। এসব ঢালের নিচের জায়গা ছেড়ে যান।

extreme-cold-name = প্রচণ্ড ঠান্ডা
extreme-cold-warning = { $source }: প্রচণ্ড ঠান্ডার সতর্কতা। জায়গা: { $place }।
extreme-cold-update = { $source }: নতুন তথ্য। প্রচণ্ড ঠান্ডার সতর্কতা এখন এখানে চালু আছে: { $place }।
extreme-cold-withdrawn = { $source }: প্রচণ্ড ঠান্ডার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
extreme-cold-all-clear = { $source }: প্রচণ্ড ঠান্ডার বিপদ আর নেই। জায়গা: { $place }।
extreme-cold-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে প্রচণ্ড ঠান্ডার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
extreme-cold-action = ঘরের ভেতরে থাকুন এবং শরীর গরম রাখুন। একটির ওপর আরেকটি কাপড় পরুন। শিশু ও বয়স্কদের খেয়াল রাখুন।

air-quality-name = ধোঁয়া ও দূষিত বাতাস
air-quality-warning = { $source }: ধোঁয়া ও দূষিত বাতাসের সতর্কতা। জায়গা: { $place }।
air-quality-update = { $source }: নতুন তথ্য। ধোঁয়া ও দূষিত বাতাসের সতর্কতা এখন এখানে চালু আছে: { $place }।
air-quality-withdrawn = { $source }: ধোঁয়া ও দূষিত বাতাসের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
air-quality-all-clear = { $source }: ধোঁয়া ও দূষিত বাতাসের বিপদ আর নেই। জায়গা: { $place }।
air-quality-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ধোঁয়া ও দূষিত বাতাসের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
air-quality-action = ঘরের ভেতরে থাকুন। দরজা ও জানালা বন্ধ করুন। বাইরে ভারী কাজ করবেন না।

volcano-name = আগ্নেয়গিরির অগ্ন্যুৎপাত
volcano-warning = { $source }: আগ্নেয়গিরির অগ্ন্যুৎপাতের সতর্কতা। জায়গা: { $place }।
volcano-update = { $source }: নতুন তথ্য। আগ্নেয়গিরির অগ্ন্যুৎপাতের সতর্কতা এখন এখানে চালু আছে: { $place }।
volcano-withdrawn = { $source }: আগ্নেয়গিরির অগ্ন্যুৎপাতের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
volcano-all-clear = { $source }: আগ্নেয়গিরির অগ্ন্যুৎপাতের বিপদ আর নেই। জায়গা: { $place }।
volcano-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে আগ্নেয়গিরির অগ্ন্যুৎপাতের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
volcano-action = আগ্নেয়গিরি ও নদীর উপত্যকা থেকে দূরে থাকুন। নাক ও মুখ ঢাকুন। ছাই থেকে চোখ বাঁচান।

landslide-name = ভূমিধস
landslide-warning = { $source }: ভূমিধসের সতর্কতা। জায়গা: { $place }।
landslide-update = { $source }: নতুন তথ্য। ভূমিধসের সতর্কতা এখন এখানে চালু আছে: { $place }।
landslide-withdrawn = { $source }: ভূমিধসের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
landslide-all-clear = { $source }: ভূমিধসের বিপদ আর নেই। জায়গা: { $place }।
landslide-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ভূমিধসের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
landslide-action = এখনই খাড়া ঢাল ও উপত্যকা ছেড়ে যান। ঢাল থেকে দূরে শক্ত মাটিতে যান।

radiological-name = তেজস্ক্রিয়তার বিপদ
radiological-warning = { $source }: তেজস্ক্রিয়তার সতর্কতা। জায়গা: { $place }।
radiological-update = { $source }: নতুন তথ্য। তেজস্ক্রিয়তার সতর্কতা এখন এখানে চালু আছে: { $place }।
radiological-withdrawn = { $source }: তেজস্ক্রিয়তার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
radiological-all-clear = { $source }: তেজস্ক্রিয়তার বিপদ আর নেই। জায়গা: { $place }।
radiological-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে তেজস্ক্রিয়তার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
radiological-action = এখনই ঘরের ভেতরে যান এবং ভেতরেই থাকুন। দরজা ও জানালা বন্ধ করুন। ফ্যান ও এসি বন্ধ করুন।

drinking-water-name = অনিরাপদ খাবার পানি
drinking-water-warning = { $source }: সতর্কতা। কলের পানি পান করা নিরাপদ নয়। জায়গা: { $place }।
drinking-water-update = { $source }: নতুন তথ্য। অনিরাপদ খাবার পানির সতর্কতা এখন এখানে চালু আছে: { $place }।
drinking-water-withdrawn = { $source }: অনিরাপদ খাবার পানির সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
drinking-water-all-clear = { $source }: কলের পানি এখন আবার পান করার জন্য নিরাপদ। জায়গা: { $place }।
drinking-water-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে অনিরাপদ খাবার পানির সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
drinking-water-action = কলের পানি পান করবেন না। বোতলের পানি পান করুন, অথবা পানি ফুটিয়ে তবেই পান করুন।

epidemic-name = বিপজ্জনক রোগ
epidemic-warning = { $source }: বিপজ্জনক রোগের সতর্কতা। জায়গা: { $place }।
epidemic-update = { $source }: নতুন তথ্য। বিপজ্জনক রোগের সতর্কতা এখন এখানে চালু আছে: { $place }।
epidemic-withdrawn = { $source }: বিপজ্জনক রোগের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
epidemic-all-clear = { $source }: রোগের বিপদ আর নেই। জায়গা: { $place }।
epidemic-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে বিপজ্জনক রোগের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
epidemic-action = বারবার হাত ধুয়ে নিন। অসুস্থ মানুষ থেকে দূরে থাকুন। অসুস্থ লাগলে ডাক্তারকে ফোন করুন।

power-failure-name = বিদ্যুৎ না থাকা
power-failure-warning = { $source }: বিদ্যুৎ না থাকার সতর্কতা। জায়গা: { $place }।
power-failure-update = { $source }: নতুন তথ্য। বিদ্যুৎ না থাকার সতর্কতা এখন এখানে চালু আছে: { $place }।
power-failure-withdrawn = { $source }: বিদ্যুৎ না থাকার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
power-failure-all-clear = { $source }: বিদ্যুৎ না থাকার সমস্যা আর নেই। জায়গা: { $place }।
power-failure-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে বিদ্যুৎ না থাকার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
power-failure-action = ফোনের চার্জ বাঁচান। টর্চ ব্যবহার করুন, মোমবাতি নয়। ফ্রিজের দরজা খুলবেন না।

public-danger-name = আপনার কাছে বিপদ
public-danger-warning = { $source }: সতর্কতা। মানুষের জন্য বিপদ আছে। জায়গা: { $place }।
public-danger-update = { $source }: নতুন তথ্য। মানুষের বিপদের সতর্কতা এখন এখানে চালু আছে: { $place }।
public-danger-withdrawn = { $source }: মানুষের বিপদের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
public-danger-all-clear = { $source }: মানুষের জন্য বিপদ আর নেই। জায়গা: { $place }।
public-danger-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে মানুষের বিপদের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
public-danger-action = ঘরের ভেতরে থাকুন এবং দরজায় ভেতর থেকে তালা দিন। বিপদের জায়গা থেকে দূরে থাকুন। পুলিশের কথা মেনে চলুন।
