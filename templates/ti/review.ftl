# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = በጃኹም ትርጉም ናይ ሓደ መጠንቀቕታ መርምሩ። ግዜ ብደቓይቕ: { $minutes }። { $link }
review-remind = ክሳብ ሕጂ ትርጉም ክትምርምሩልና ንጽበ ኣለና። ዝተረፈ ግዜ ብደቓይቕ: { $minutes }። { $link }
review-closed = የቐንየልና። ካልእ ሰብ ነቲ ትርጉም መርሚርዎ።
review-title = ትርጉም መርምሩ
review-source = መበቆላዊ ጽሑፍ
review-draft = ትርጉም
review-left = ዝተረፈ ግዜ ብደቓይቕ: { $minutes }
review-checks = እቲ ምርመራ ዝረኸቦ
review-checks-none = እቲ ምርመራ ዝረኸቦ ነገር የለን።
review-approve = ቅኑዕ እዩ። ስደድዎ።
review-edit = ኣሪመዮ። ናተይ ጽሑፍ ስደዱ።
review-reject = ጌጋ እዩ። ኣይትስደድዎ።
review-why = ጌጋኡ እንታይ እዩ?
review-thanks = የቐንየልና። መልስኹም ተመዝጊቡ።
review-over = ግዜ ተወዲኡ። እዚ ጽሑፍ ምምርማር ድሕሪ ሕጂ ኣየድልን።
review-changed = ካልእ ሰብ ቀዲሙ መሊሱ።
