# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = ካብ ሕጂ ወግዓዊ መጠንቀቕታ ብትግርኛ ክበጽሓኩም እዩ። ምንጪ: { $source }። ንዓኹም ብናጻ እዩ።
welcome-language = ቋንቋ ንምቕያር ስም ናይቲ ቋንቋ ስደዱ።
welcome-stop = እዚ መልእኽታት ንምቁራጽ STOP ስደዱ።
prepare-general = { $source }: ተዳለዉ። ማይ፣ መግቢ፣ መድሃኒትን ሰነዳትን ኣብ ሓንቲ ቦርሳ ኣብ ጥቓ ማዕጾ ኣቐምጡ።
prepare-season = { $source }: ናይ ሓደጋ እዋን ይጅምር ኣሎ። ናበይ ከም እትኸዱን ናብ መን ከም እትድውሉን ፍለጡ።
prepare-family = እንተተፈላሊኹም ኣበይ ከም እትራኸቡ ምስ ስድራኹም ተሰማምዑ።
prepare-number = ነዚ ቁጽሪ መዝግብዎ። ወግዓዊ መጠንቀቕታ ካብዚ ቁጽሪ ይመጽእ።
recovery-help = { $source }: ሓገዝ ዘድልዮም ሰባት ኣብዚ ክረኽቡ ይኽእሉ: { $text }።
recovery-water = ማይ ዔላ ክሳብ ዝምርመር ኣይትስተዩ።
recovery-home = ቅድሚ ናብ ገዛ ምምላስኩም ጨዳድ፣ ጋዝ ወይ ማይ እንተሎ ርኣዩ።
recovery-papers = ሰነዳትኩም እንተጠፊኡ ኣብዚ ሕተቱ: { $text }።
survey-ask = እቲ መጠንቀቕታ ብግዜኡ በጺሑኩም ዶ? መልሲ: 1 = እወ፣ 2 = ኣይፋል።
survey-understood = እንታይ ክትገብሩ ከም ዘለኩም ተረዲኡኩም ዶ? መልሲ: 1 = እወ፣ 2 = ኣይፋል።
survey-thanks = የቐንየልና። መልስኹም ጽቡቕ መጠንቀቕታ ንክንህብ ይሕግዘና።

notice-label = ሓበሬታ
