# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = ልምምድ
exercise-note = እዚ ልምምድ ጥራይ እዩ። ሓደጋ የለን።

series-first = { $sent }፣ መልእኽቲ { $number }።
series-replaces = { $sent }፣ መልእኽቲ { $number }፣ ነቲ ናይ ቅድም ({ $replaced }) ይትክእ።
until = ክሳብ { $until } (ብኣቆጻጽራ ኤውሮጳ) ይጸንሕ።
verify = እዚ መልእኽቲ ሓቂ ምዃኑ ንምርግጋጽ ናብ { $phone } ደውሉ። ኮድ: { $code }።
verify-code = ኮድ ናይዚ መጠንቀቕታ: { $code }።
more = ተወሳኺ: { $link }
still-holds = ካልእ መጠንቀቕታ ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
withdrawn-since = እቲ ናይ ቅድም መጠንቀቕታ ({ $replaced }) ተሰሪዙ።
area-left-advice = ካብቶም ክሳብ ሕጂ መጠንቀቕታ ዘለዎም ቦታታት ርሓቑ።

response-shelter = ሕጂ ኣብ ውሽጢ ድልዱል ህንጻ ጽንሑ።
response-evacuate = ሕጂ ካብቲ ከባቢ ውጹ። መምርሒ ሰበስልጣን ስዓቡ።
response-prepare = ሕጂ ተዳለዉ። ማይ፣ መድሃኒትን ሰነዳትን ኣዳልዉ።
response-avoid = ካብዚ ከባቢ ርሓቑ።
response-monitor = ሬድዮ ስምዑ፣ ሓደሽቲ መልእኽታት ተኸታተሉ።

label-machine = ብኮምፒተር ዝተተርጎመ። መበቆላዊ ጽሑፍ: { $link }
label-draft = እዚ ትርጉም ገና ኣይተረጋገጸን። መበቆላዊ ጽሑፍ: { $link }
label-fallback = እዚ መልእኽቲ ብቋንቋኹም የብልናን።
