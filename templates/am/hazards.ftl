# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = ጎርፍ
flood-warning = { $source }: የጎርፍ ማስጠንቀቂያ። ቦታ: { $place }።
flood-update = { $source }: አዲስ መረጃ። የጎርፍ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
flood-withdrawn = { $source }: የጎርፍ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
flood-all-clear = { $source }: የጎርፍ አደጋው አልፏል። ቦታ: { $place }።
flood-area-left = { $source }: የጎርፍ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
flood-action = ወደ ከፍታ ቦታ ሂዱ። በጎርፍ ውሃ ውስጥ በእግር አትሂዱ፣ መኪናም አትንዱ።

flash-flood-name = ድንገተኛ ጎርፍ
flash-flood-warning = { $source }: የድንገተኛ ጎርፍ ማስጠንቀቂያ። ቦታ: { $place }።
flash-flood-update = { $source }: አዲስ መረጃ። የድንገተኛ ጎርፍ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
flash-flood-withdrawn = { $source }: የድንገተኛ ጎርፍ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
flash-flood-all-clear = { $source }: የድንገተኛ ጎርፍ አደጋው አልፏል። ቦታ: { $place }።
flash-flood-area-left = { $source }: የድንገተኛ ጎርፍ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
flash-flood-action = አሁኑኑ ወደ ከፍታ ቦታ ሂዱ። በሚፈስ ውሃ ውስጥ በእግር አትሂዱ፣ መኪናም አትንዱ።

wildfire-name = ሰደድ እሳት
wildfire-warning = { $source }: የሰደድ እሳት ማስጠንቀቂያ። ቦታ: { $place }።
wildfire-update = { $source }: አዲስ መረጃ። የሰደድ እሳት ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
wildfire-withdrawn = { $source }: የሰደድ እሳት ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
wildfire-all-clear = { $source }: የሰደድ እሳት አደጋው አልፏል። ቦታ: { $place }።
wildfire-area-left = { $source }: የሰደድ እሳት ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
wildfire-action = ከአካባቢው ውጡ ከተባላችሁ ወዲያውኑ ለመውጣት ዝግጁ ሁኑ። መስኮቶችንና በሮችን ዝጉ። ከጭስና ከእሳት ራቁ።

earthquake-name = የመሬት መንቀጥቀጥ
earthquake-warning = { $source }: የመሬት መንቀጥቀጥ ማስጠንቀቂያ። ቦታ: { $place }።
earthquake-update = { $source }: አዲስ መረጃ። የመሬት መንቀጥቀጥ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
earthquake-withdrawn = { $source }: የመሬት መንቀጥቀጥ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
earthquake-all-clear = { $source }: የመሬት መንቀጥቀጥ አደጋው አልፏል። ቦታ: { $place }።
earthquake-area-left = { $source }: የመሬት መንቀጥቀጥ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
earthquake-action = ጠንካራ ጠረጴዛ ስር ግቡና ጠረጴዛውን ያዙ። መንቀጥቀጡ ሲቆም ወደ ውጭ ውጡና ከሕንፃዎች ራቁ።

tsunami-name = ሱናሚ
tsunami-warning = { $source }: የሱናሚ ማስጠንቀቂያ። ቦታ: { $place }።
tsunami-update = { $source }: አዲስ መረጃ። የሱናሚ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
tsunami-withdrawn = { $source }: የሱናሚ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
tsunami-all-clear = { $source }: የሱናሚ አደጋው አልፏል። ቦታ: { $place }።
tsunami-area-left = { $source }: የሱናሚ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
tsunami-action = አሁኑኑ ከባህር ዳርቻ ርቃችሁ ሂዱ ወይም ወደ ከፍታ ቦታ ውጡ። አደጋው አልፏል እስክትባሉ ድረስ ወደ ባህር አትቅረቡ።

storm-name = አውሎ ነፋስ
storm-warning = { $source }: የአውሎ ነፋስ ማስጠንቀቂያ። ቦታ: { $place }።
storm-update = { $source }: አዲስ መረጃ። የአውሎ ነፋስ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
storm-withdrawn = { $source }: የአውሎ ነፋስ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
storm-all-clear = { $source }: የአውሎ ነፋስ አደጋው አልፏል። ቦታ: { $place }።
storm-area-left = { $source }: የአውሎ ነፋስ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
storm-action = ቤት ውስጥ ቆዩ፣ ከመስኮቶች ራቁ። ወደ ዛፎችና ወደ ኤሌክትሪክ ሽቦዎች አትቅረቡ።

extreme-heat-name = ከፍተኛ ሙቀት
extreme-heat-warning = { $source }: የከፍተኛ ሙቀት ማስጠንቀቂያ። ቦታ: { $place }።
extreme-heat-update = { $source }: አዲስ መረጃ። የከፍተኛ ሙቀት ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
extreme-heat-withdrawn = { $source }: የከፍተኛ ሙቀት ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
extreme-heat-all-clear = { $source }: የከፍተኛ ሙቀት አደጋው አልፏል። ቦታ: { $place }።
extreme-heat-area-left = { $source }: የከፍተኛ ሙቀት ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
extreme-heat-action = ደጋግማችሁ ውሃ ጠጡ። ቀዝቃዛ ቦታ ቆዩ። ልጆችንና አረጋውያንን ተንከባከቡ።

chemical-release-name = በአየር ውስጥ አደገኛ ኬሚካሎች
chemical-release-warning = { $source }: ማስጠንቀቂያ። በአየር ውስጥ አደገኛ ኬሚካሎች አሉ። ቦታ: { $place }።
chemical-release-update = { $source }: አዲስ መረጃ። በአየር ውስጥ ስላሉ አደገኛ ኬሚካሎች የተሰጠው ማስጠንቀቂያ አሁን ለእነዚህ ቦታዎች ነው: { $place }።
chemical-release-withdrawn = { $source }: በአየር ውስጥ ስላሉ አደገኛ ኬሚካሎች የተሰጠው ማስጠንቀቂያ ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
chemical-release-all-clear = { $source }: በአየር ውስጥ የነበረው የኬሚካል አደጋ አልፏል። ቦታ: { $place }።
chemical-release-area-left = { $source }: በአየር ውስጥ ስላሉ አደገኛ ኬሚካሎች የተሰጠው ማስጠንቀቂያ ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
chemical-release-action = አሁኑኑ ወደ ሕንፃ ውስጥ ግቡ። መስኮቶችንና በሮችን ዝጉ። የአየር ማራገቢያና የአየር ማቀዝቀዣ አጥፉ።

general-name = አደጋ
general-warning = { $source }: ማስጠንቀቂያ። ቦታ: { $place }። አደጋ: { $event }።
general-update = { $source }: አዲስ መረጃ። ማስጠንቀቂያው ({ $event }) አሁን ለእነዚህ ቦታዎች ነው: { $place }።
general-withdrawn = { $source }: ማስጠንቀቂያው ({ $event }) ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
general-all-clear = { $source }: አደጋው ({ $event }) አልፏል። ቦታ: { $place }።
general-area-left = { $source }: ማስጠንቀቂያው ({ $event }) ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
general-action = ተጠንቀቁ፣ የባለሥልጣናትን መመሪያ ተከተሉ።
