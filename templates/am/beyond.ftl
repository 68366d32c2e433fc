# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source }: ከአሁን ጀምሮ ይፋዊ ማስጠንቀቂያዎች በአማርኛ ይደርሷችኋል። ምንም ክፍያ የለውም።
welcome-language = ቋንቋ ለመቀየር የቋንቋውን ስም ላኩ።
welcome-stop = እነዚህን መልእክቶች ለማቆም STOP ብላችሁ ላኩ።
prepare-general = { $source }: ዝግጁ ሁኑ። ውሃ፣ ምግብ፣ መድኃኒትና ሰነዶችን በአንድ ቦርሳ አድርጋችሁ በሩ አጠገብ አስቀምጡ።
prepare-season = { $source }: አደገኛው ወቅት እየጀመረ ነው። ወዴት እንደምትሄዱና ለማን እንደምትደውሉ እወቁ።
prepare-family = ከተጠፋፋችሁ የት እንደምትገናኙ ከቤተሰባችሁ ጋር ተስማሙ።
prepare-number = ይህን ቁጥር ስልካችሁ ላይ መዝግቡ። ይፋዊ ማስጠንቀቂያዎች ከዚህ ቁጥር ይመጣሉ።
recovery-help = { $source }: እርዳታ የሚያስፈልጋቸው ሰዎች እዚህ ማግኘት ይችላሉ: { $text }።
recovery-water = የጉድጓድ ውሃ እስኪመረመር ድረስ አትጠጡ።
recovery-home = ወደ ቤት ተመልሳችሁ ከመግባታችሁ በፊት ስንጥቅ፣ ጋዝ ወይም ውሃ መኖር አለመኖሩን ተመልከቱ።
recovery-papers = ሰነዶቻችሁ ከጠፉባችሁ እዚህ ጠይቁ: { $text }።
survey-ask = ማስጠንቀቂያው በጊዜው ደርሷችኋል? አዎ ከሆነ 1፣ ካልሆነ 2 ብላችሁ መልሱ።
survey-understood = ምን ማድረግ እንዳለባችሁ ገብቷችኋል? አዎ ከሆነ 1፣ ካልሆነ 2 ብላችሁ መልሱ።
survey-thanks = እናመሰግናለን። መልሳችሁ የተሻለ ማስጠንቀቂያ እንድንሰጥ ይረዳናል።

notice-label = መረጃ
