# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ልምምድ
exercise-note = ይህ ልምምድ ብቻ ነው። አደጋ የለም።

series-first = { $sent }፣ መልእክት { $number }።
series-replaces = { $sent }፣ መልእክት { $number }፣ የቀድሞውን ({ $replaced }) ይተካል።
until = እስከ { $until } (በአውሮፓውያን አቆጣጠር) ያገለግላል።
verify = ይህን መልእክት ለማረጋገጥ ወደ { $phone } ደውሉ። ኮድ: { $code }።
verify-code = የዚህ ማስጠንቀቂያ ኮድ: { $code }።
more = ተጨማሪ: { $link }
still-holds = ለእነዚህ ቦታዎች አሁንም ሌላ ማስጠንቀቂያ አለ: { $place }።
withdrawn-since = የቀድሞው ማስጠንቀቂያ ({ $replaced }) ተሰርዟል።
area-left-advice = ማስጠንቀቂያው አሁንም ካለባቸው ቦታዎች ራቁ።

response-shelter = አሁን ጠንካራ ሕንፃ ውስጥ ቆዩ።
response-evacuate = አሁኑኑ ከአካባቢው ውጡ። የባለሥልጣናትን መመሪያ ተከተሉ።
response-prepare = አሁን ተዘጋጁ። ውሃ፣ መድኃኒትና ሰነዶችን አዘጋጁ።
response-avoid = ከዚህ አካባቢ ራቁ።
response-monitor = ሬዲዮ አዳምጡ፣ አዳዲስ መልእክቶችንም ተከታተሉ።

label-machine = በኮምፒውተር የተተረጎመ። ዋናው ጽሑፍ: { $link }
label-draft = ይህን ትርጉም አማርኛ ተናጋሪ ሰው ገና አላረጋገጠውም። ዋናው ጽሑፍ: { $link }
label-fallback = ይህ መልእክት በቋንቋችሁ የለንም።
