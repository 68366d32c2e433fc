# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = সেখানে সাইনবোর্ডে লেখা আছে: { $text }।
fact-landmark = এটি এর কাছে: { $text }।
fact-go = এখানে যান: { $text }।
fact-transport = যেভাবে সেখানে যাবেন: { $text }।
fact-hotline = ফোনে সাহায্য: { $phone }।
fact-hotline-hours = ফোনে সাহায্য: { $phone }, { $text }।
fact-languages = সেখানে এসব ভাষায় কথা বলা যায়: { $text }।
fact-no-papers = সেখানে কেউ আপনার পরিচয়ের কাগজ দেখতে চায় না।
fact-papers = আপনার পরিচয়ের কাগজ সঙ্গে নিন।
fact-free = এর জন্য কোনো টাকা লাগে না।
fact-items = সঙ্গে নিন: { $text }।
fact-animals = আপনি পশুপাখি সঙ্গে নিতে পারেন।
fact-confirmed = নিশ্চিত করার তারিখ: { $date }।
