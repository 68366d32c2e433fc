# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = ወግዓዊ መጠንቀቕታ
page-relay-title = ንማሕበረሰብኩም ንገሩ
page-relay-text = እተመሓላልፍዎ መልእኽቲ
page-received = በጺሑኒ
page-told = ንሰባት ነጊረ
page-people = ንኽንደይ ሰባት?
page-way = ብኸመይ ነጊርኩሞም?
page-way-voice = ብኣካል
page-way-phone = ብተሌፎን
page-way-chat = ኣብ ጉጅለ ቻት
page-way-meeting = ኣብ መአከቢ ቦታ
page-not-understood = እንታይ ዘይተረድአ ነይሩ?
page-cannot = ኣይክእልን
page-question = ሕቶ ኣለኒ
page-your-question = ሕቶኹም
page-send = ስደዱ
page-thanks = የቐንየልና። መልስኹም ተመዝጊቡ።
page-over = እዚ መጠንቀቕታ ድሕሪ ሕጂ ኣይሰርሕን።
page-other-languages = ካልኦት ቋንቋታት
page-valid-until = ክሳብ { $until } (ብኣቆጻጽራ ኤውሮጳ) ይጸንሕ
page-check = እዚ መልእኽቲ ሓቂ ምዃኑ ንምርግጋጽ ናብ { $phone } ደውሉ፣ ኮድ { $code } ድማ ንገሩ።
page-not-found = እዚ ገጽ የለን ወይ ድሕሪ ሕጂ ኣይሰርሕን።
page-station-title = ኣብ ሬድዮ ዝንበብ ጽሑፍ
page-station-none = ሕጂ ዝንበብ ጽሑፍ የለን።
page-station-aired = ኣብ ሬድዮ ኣንቢብናዮ
page-station-aired-at = ኣብ ሬድዮ ዝተነበበሉ ሰዓት: { $time }
page-station-print = ሕተም
page-station-seconds = { $seconds } ሰከንድ ኣቢሉ
page-exercise = ልምምድ: ሓደጋ የለን።
