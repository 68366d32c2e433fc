# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = አማርኛ
reply-help-staffed = አደጋ ላይ ከሆናችሁ አሁኑኑ ወደ { $emergency } ደውሉ። መልእክታችሁ ደርሶናል፣ ሰው እያነበበው ነው።
reply-help-unstaffed = አደጋ ላይ ከሆናችሁ አሁኑኑ ወደ { $emergency } ደውሉ። አሁን እዚህ መልእክት የሚያነብ ሰው የለም።
reply-stopped = ከእንግዲህ እዚህ መልእክት አንልክላችሁም። እንደገና ለማግኘት START ብላችሁ ላኩ።
reply-started = ማስጠንቀቂያዎቻችን እንደገና ይደርሷችኋል።
reply-wrong-number = እናመሰግናለን። ወደዚህ ቁጥር ከእንግዲህ መልእክት አንልክም።
reply-moved = እናመሰግናለን። እባካችሁ አሁን የምትኖሩበትን ቦታ ስም ላኩልን።
reply-language = ከአሁን ጀምሮ መልእክቶቻችን በአማርኛ ይደርሷችኋል።
reply-unknown-number = ይህ ቁጥር ይፋዊ ማስጠንቀቂያ ይልካል። አደጋ ላይ ከሆናችሁ ወደ { $emergency } ደውሉ።
reply-relay-received = እናመሰግናለን። ለስንት ሰዎች ነገራችሁ? { $two } እና የሰዎችን ብዛት ላኩ።
reply-relay-told = እናመሰግናለን። የነገራችኋቸው ሰዎች ብዛት ተመዝግቧል: { $people }።
reply-relay-cannot = እናመሰግናለን። ሌላ ሰው እንጠይቃለን።
reply-relay-question = እናመሰግናለን። ጥያቄያችሁን አስተላልፈናል።
reply-relay-which = ብዙ ክፍት መልእክቶች አሏችሁ። እባካችሁ መልሳችሁን በመልእክቱ ቁጥር ጀምሩ።
