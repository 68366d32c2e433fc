# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = মহড়া
exercise-note = এটি শুধু একটি মহড়া। কোনো বিপদ নেই।

series-first = { $sent }, বার্তা { $number }।
series-replaces = { $sent }, বার্তা { $number }, { $replaced } সময়ের বার্তার বদলে।
until = সতর্কতা চলবে { $until } পর্যন্ত।
verify = এই বার্তা যাচাই করতে { $phone } নম্বরে ফোন করুন। কোড: { $code }।
verify-code = এই সতর্কতার কোড: { $code }।
more = আরও জানুন: { $link }
still-holds = আরেকটি সতর্কতা এখনো চালু আছে। জায়গা: { $place }।
withdrawn-since = { $replaced } সময়ের সতর্কতা তুলে নেওয়া হয়েছে।
area-left-advice = যেসব জায়গায় সতর্কতা এখনো চালু আছে, সেখান থেকে দূরে থাকুন।

response-shelter = এখন কোনো শক্ত দালানের ভেতরে থাকুন।
response-evacuate = এখনই এই এলাকা ছেড়ে যান। কর্তৃপক্ষের নির্দেশ মেনে চলুন।
response-prepare = এখনই প্রস্তুত হোন। পানি, ওষুধ ও জরুরি কাগজপত্র তৈরি রাখুন।
response-avoid = এই এলাকা থেকে দূরে থাকুন।
response-monitor = রেডিও শুনুন এবং নতুন বার্তার দিকে খেয়াল রাখুন।

label-machine = এটি যন্ত্রের করা অনুবাদ। মূল বার্তা: { $link }
label-draft = এই অনুবাদ এখনো কেউ যাচাই করেননি। মূল বার্তা: { $link }
label-fallback = আপনার ভাষায় এই বার্তা আমাদের কাছে নেই।
