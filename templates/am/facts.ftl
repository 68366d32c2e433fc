# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = እዚያ ያሉት ምልክቶች እንዲህ ይላሉ: { $text }።
fact-landmark = ቦታው ከዚህ አጠገብ ነው: { $text }።
fact-go = ወደዚህ ቦታ ሂዱ: { $text }።
fact-transport = ወደዚያ ለመሄድ: { $text }።
fact-hotline = በስልክ የሚሰጥ እርዳታ: { $phone }።
fact-hotline-hours = በስልክ የሚሰጥ እርዳታ: { $phone }፣ { $text }።
fact-languages = እዚያ የሚነገሩ ቋንቋዎች: { $text }።
fact-no-papers = እዚያ ማንም ሰነዳችሁን አይጠይቅም።
fact-papers = ሰነዶቻችሁን ይዛችሁ ሂዱ።
fact-free = በነፃ ነው።
fact-items = እነዚህን ይዛችሁ ሂዱ: { $text }።
fact-animals = እንስሳት ይዛችሁ መምጣት ትችላላችሁ።
fact-confirmed = ይህ መረጃ የተረጋገጠበት ቀን (በአውሮፓውያን አቆጣጠር): { $date }።
