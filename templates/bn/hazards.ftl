# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = বন্যা
flood-warning = { $source }: বন্যার সতর্কতা। জায়গা: { $place }।
flood-update = { $source }: নতুন তথ্য। বন্যার সতর্কতা এখন এখানে চালু আছে: { $place }।
flood-withdrawn = { $source }: বন্যার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
flood-all-clear = { $source }: বন্যার বিপদ আর নেই। জায়গা: { $place }।
flood-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে বন্যার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
flood-action = উঁচু জায়গায় যান। বন্যার পানির মধ্যে হাঁটবেন না, গাড়িও চালাবেন না।

flash-flood-name = হঠাৎ বন্যা
flash-flood-warning = { $source }: হঠাৎ বন্যার সতর্কতা। জায়গা: { $place }।
flash-flood-update = { $source }: নতুন তথ্য। হঠাৎ বন্যার সতর্কতা এখন এখানে চালু আছে: { $place }।
flash-flood-withdrawn = { $source }: হঠাৎ বন্যার সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
flash-flood-all-clear = { $source }: হঠাৎ বন্যার বিপদ আর নেই। জায়গা: { $place }।
flash-flood-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে হঠাৎ বন্যার সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
flash-flood-action = এখনই উঁচু জায়গায় যান। স্রোতের পানির মধ্যে হাঁটবেন না, গাড়িও চালাবেন না।

wildfire-name = দাবানল
wildfire-warning = { $source }: দাবানলের সতর্কতা। জায়গা: { $place }।
wildfire-update = { $source }: নতুন তথ্য। দাবানলের সতর্কতা এখন এখানে চালু আছে: { $place }।
wildfire-withdrawn = { $source }: দাবানলের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
wildfire-all-clear = { $source }: দাবানলের বিপদ আর নেই। জায়গা: { $place }।
wildfire-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে দাবানলের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
wildfire-action = প্রস্তুত থাকুন: বলা হলে সঙ্গে সঙ্গে চলে যান। দরজা ও জানালা বন্ধ করুন। ধোঁয়া ও আগুন থেকে দূরে থাকুন।

earthquake-name = ভূমিকম্প
earthquake-warning = { $source }: ভূমিকম্পের সতর্কতা। জায়গা: { $place }।
earthquake-update = { $source }: নতুন তথ্য। ভূমিকম্পের সতর্কতা এখন এখানে চালু আছে: { $place }।
earthquake-withdrawn = { $source }: ভূমিকম্পের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
earthquake-all-clear = { $source }: ভূমিকম্পের বিপদ আর নেই। জায়গা: { $place }।
earthquake-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ভূমিকম্পের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
earthquake-action = শক্ত টেবিলের নিচে ঢুকে টেবিল ধরে থাকুন। কাঁপুনি থামার পর বাইরে যান এবং দালান থেকে দূরে থাকুন।

tsunami-name = সুনামি
tsunami-warning = { $source }: সুনামির সতর্কতা। জায়গা: { $place }।
tsunami-update = { $source }: নতুন তথ্য। সুনামির সতর্কতা এখন এখানে চালু আছে: { $place }।
tsunami-withdrawn = { $source }: সুনামির সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
tsunami-all-clear = { $source }: সুনামির বিপদ আর নেই। জায়গা: { $place }।
tsunami-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে সুনামির সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
tsunami-action = এখনই সাগর থেকে দূরে অথবা উঁচু জায়গায় যান। নিরাপদ বলে জানানো না হওয়া পর্যন্ত সাগর থেকে দূরে থাকুন।

storm-name = ঝড়
storm-warning = { $source }: ঝড়ের সতর্কতা। জায়গা: { $place }।
storm-update = { $source }: নতুন তথ্য। ঝড়ের সতর্কতা এখন এখানে চালু আছে: { $place }।
storm-withdrawn = { $source }: ঝড়ের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
storm-all-clear = { $source }: ঝড়ের বিপদ আর নেই। জায়গা: { $place }।
storm-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে ঝড়ের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
storm-action = ঘরের ভেতরে থাকুন। জানালা থেকে দূরে থাকুন। গাছ ও বিদ্যুতের তারের কাছে যাবেন না।

extreme-heat-name = প্রচণ্ড গরম
extreme-heat-warning = { $source }: প্রচণ্ড গরমের সতর্কতা। জায়গা: { $place }।
extreme-heat-update = { $source }: নতুন তথ্য। প্রচণ্ড গরমের সতর্কতা এখন এখানে চালু আছে: { $place }।
extreme-heat-withdrawn = { $source }: প্রচণ্ড গরমের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
extreme-heat-all-clear = { $source }: প্রচণ্ড গরমের বিপদ আর নেই। জায়গা: { $place }।
extreme-heat-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে প্রচণ্ড গরমের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
extreme-heat-action = বারবার পানি পান করুন। ঠান্ডা জায়গায় থাকুন। শিশু ও বয়স্কদের খেয়াল রাখুন।

chemical-release-name = বাতাসে বিপজ্জনক রাসায়নিক
chemical-release-warning = { $source }: বাতাসে বিপজ্জনক রাসায়নিকের সতর্কতা। জায়গা: { $place }।
chemical-release-update = { $source }: নতুন তথ্য। বাতাসে বিপজ্জনক রাসায়নিকের সতর্কতা এখন এখানে চালু আছে: { $place }।
chemical-release-withdrawn = { $source }: বাতাসে বিপজ্জনক রাসায়নিকের সতর্কতা তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
chemical-release-all-clear = { $source }: বাতাসে রাসায়নিকের বিপদ আর নেই। জায়গা: { $place }।
chemical-release-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে বাতাসে বিপজ্জনক রাসায়নিকের সতর্কতা আর নেই। এখানে এখনো চালু আছে: { $place }।
chemical-release-action = এখনই ঘরের ভেতরে যান। দরজা ও জানালা বন্ধ করুন। ফ্যান ও এসি বন্ধ করুন।

general-name = বিপদ
general-warning = { $source }: সতর্কতা। বিপদ: { $event }। জায়গা: { $place }।
general-update = { $source }: নতুন তথ্য। সতর্কতা ({ $event }) এখন এখানে চালু আছে: { $place }।
general-withdrawn = { $source }: সতর্কতা ({ $event }) তুলে নেওয়া হয়েছে। জায়গা: { $place }। এখনো বিপদ থাকতে পারে।
general-all-clear = { $source }: বিপদ ({ $event }) আর নেই। জায়গা: { $place }।
general-area-left = { $source }: আপনি যেখানে থাকেন, সেখানে সতর্কতা ({ $event }) আর নেই। এখানে এখনো চালু আছে: { $place }।
general-action = সতর্ক থাকুন এবং কর্তৃপক্ষের নির্দেশ মেনে চলুন।
