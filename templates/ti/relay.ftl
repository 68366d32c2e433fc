# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = በጃኹም ሕጂ ነዚ ንማሕበረሰብኩም ንገሩ:
relay-ask-deputy = እቲ ቀዳማይ ሰብ ኣይመለሰን። በጃኹም ሕጂ ነዚ ንማሕበረሰብኩም ንገሩ:
relay-answers = ብመልእኽቲ መልሱ: { $one } = በጺሑኒ። { $two } ምስ ቁጽሪ = ንክንድዚ ሰባት ነጊረ። { $three } = ኣይክእልን። { $four } ምስ ቃላትኩም = ሕቶ።
relay-page = ገጽኩም: { $link }
relay-remind = ክሳብ ሕጂ መልስኹም ኣይረኸብናን። በጃኹም ንማሕበረሰብኩም ንገሩ፣ መልሱልና ድማ።
relay-ended = ድሕሪ ሕጂ ነዚ መጠንቀቕታ ንኻልእ ሰብ ምንጋር ኣየድልን።
