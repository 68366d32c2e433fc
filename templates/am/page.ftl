# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = ይፋዊ ማስጠንቀቂያ
page-relay-title = ለማኅበረሰባችሁ ንገሩ
page-relay-text = የምታስተላልፉት መልእክት
page-received = ደርሶኛል
page-told = ለሰዎች ነግሬያለሁ
page-people = ለስንት ሰዎች?
page-way = እንዴት ነገራችኋቸው?
page-way-voice = በአካል
page-way-phone = በስልክ
page-way-chat = በቻት ግሩፕ
page-way-meeting = በመሰብሰቢያ ቦታ
page-not-understood = ለሰዎች ግልጽ ያልሆነው ምንድን ነው?
page-cannot = አልችልም
page-question = ጥያቄ አለኝ
page-your-question = ጥያቄያችሁ
page-send = ላኩ
page-thanks = እናመሰግናለን። መልሳችሁ ተመዝግቧል።
page-over = የዚህ ማስጠንቀቂያ ጊዜ አብቅቷል።
page-other-languages = ሌሎች ቋንቋዎች
page-valid-until = እስከ { $until } (በአውሮፓውያን አቆጣጠር)
page-check = ይህን መልእክት ለማረጋገጥ ወደ { $phone } ደውሉና ኮዱን { $code } ንገሩ።
page-not-found = ይህ ገጽ የለም ወይም ጊዜው አልፏል።
page-station-title = በሬዲዮ የሚነበቡ ጽሑፎች
page-station-none = አሁን የሚነበብ ጽሑፍ የለም።
page-station-aired = በሬዲዮ አንብበነዋል
page-station-aired-at = በሬዲዮ የተነበበበት ሰዓት: { $time }
page-station-print = ለማተም
page-station-seconds = { $seconds } ሰከንድ ያህል
page-exercise = ልምምድ: አደጋ የለም።
