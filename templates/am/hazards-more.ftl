# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = የግድብ መፍረስ
dam-failure-warning = { $source }: የግድብ መፍረስ ማስጠንቀቂያ። ቦታ: { $place }።
dam-failure-update = { $source }: አዲስ መረጃ። የግድብ መፍረስ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
dam-failure-withdrawn = { $source }: የግድብ መፍረስ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
dam-failure-all-clear = { $source }: የግድብ መፍረስ አደጋው አልፏል። ቦታ: { $place }።
dam-failure-area-left = { $source }: የግድብ መፍረስ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
dam-failure-action = አሁኑኑ ወደ ከፍታ ቦታ ሂዱ። ውሃው እስኪመጣ አትጠብቁ። ከወንዙ ራቁ።

cyclone-name = ሳይክሎን (ከባድ አውሎ ነፋስ)
cyclone-warning = { $source }: የሳይክሎን (ከባድ አውሎ ነፋስ) ማስጠንቀቂያ። ቦታ: { $place }።
cyclone-update = { $source }: አዲስ መረጃ። የሳይክሎን (ከባድ አውሎ ነፋስ) ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
cyclone-withdrawn = { $source }: የሳይክሎን (ከባድ አውሎ ነፋስ) ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
cyclone-all-clear = { $source }: የሳይክሎን (ከባድ አውሎ ነፋስ) አደጋው አልፏል። ቦታ: { $place }።
cyclone-area-left = { $source }: የሳይክሎን (ከባድ አውሎ ነፋስ) ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
cyclone-action = አሁኑኑ ወደ ጠንካራ ሕንፃ ወይም ወደ መጠለያ ሂዱ። ከመስኮቶች ራቁ። ነፋሱ ለጥቂት ጊዜ ቢቆምም ወደ ውጭ አትውጡ።

tornado-name = ቶርኔዶ
tornado-warning = { $source }: የቶርኔዶ ማስጠንቀቂያ። ቦታ: { $place }።
tornado-update = { $source }: አዲስ መረጃ። የቶርኔዶ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
tornado-withdrawn = { $source }: የቶርኔዶ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
tornado-all-clear = { $source }: የቶርኔዶ አደጋው አልፏል። ቦታ: { $place }።
tornado-area-left = { $source }: የቶርኔዶ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
tornado-action = አሁኑኑ ከሁሉም በታች ወዳለው ፎቅ፣ መስኮት ወደሌለው ትንሽ ክፍል ሂዱ። ጭንቅላታችሁን ከጉዳት ጠብቁ።

thunderstorm-name = ከባድ ነጎድጓድና መብረቅ
thunderstorm-warning = { $source }: የከባድ ነጎድጓድና መብረቅ ማስጠንቀቂያ። ቦታ: { $place }።
thunderstorm-update = { $source }: አዲስ መረጃ። የከባድ ነጎድጓድና መብረቅ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
thunderstorm-withdrawn = { $source }: የከባድ ነጎድጓድና መብረቅ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
thunderstorm-all-clear = { $source }: የከባድ ነጎድጓድና መብረቅ አደጋው አልፏል። ቦታ: { $place }።
thunderstorm-area-left = { $source }: የከባድ ነጎድጓድና መብረቅ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
thunderstorm-action = አሁኑኑ ወደ ሕንፃ ውስጥ ግቡ። ከመስኮቶች፣ ከዛፎችና ከውሃ ራቁ።

avalanche-name = የበረዶ ናዳ
avalanche-warning = { $source }: የበረዶ ናዳ ማስጠንቀቂያ። ቦታ: { $place }።
avalanche-update = { $source }: አዲስ መረጃ። የበረዶ ናዳ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
avalanche-withdrawn = { $source }: የበረዶ ናዳ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
avalanche-all-clear = { $source }: የበረዶ ናዳ አደጋው አልፏል። ቦታ: { $place }።
avalanche-area-left = { $source }: የበረዶ ናዳ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
avalanche-action = በረዶ ካለባቸው ገደላማ ቦታዎች ራቁ። ከእነሱ በታች ካሉ ቦታዎች ውጡ።

extreme-cold-name = ከፍተኛ ቅዝቃዜ
extreme-cold-warning = { $source }: የከፍተኛ ቅዝቃዜ ማስጠንቀቂያ። ቦታ: { $place }።
extreme-cold-update = { $source }: አዲስ መረጃ። የከፍተኛ ቅዝቃዜ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
extreme-cold-withdrawn = { $source }: የከፍተኛ ቅዝቃዜ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
extreme-cold-all-clear = { $source }: የከፍተኛ ቅዝቃዜ አደጋው አልፏል። ቦታ: { $place }።
extreme-cold-area-left = { $source }: የከፍተኛ ቅዝቃዜ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
extreme-cold-action = ቤት ውስጥ ቆዩ፣ ሰውነታችሁን አሙቁ። ልብስ ደራርባችሁ ልበሱ። ልጆችንና አረጋውያንን ተንከባከቡ።

air-quality-name = ጭስና የተበከለ አየር
air-quality-warning = { $source }: የጭስና የተበከለ አየር ማስጠንቀቂያ። ቦታ: { $place }።
air-quality-update = { $source }: አዲስ መረጃ። የጭስና የተበከለ አየር ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
air-quality-withdrawn = { $source }: የጭስና የተበከለ አየር ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
air-quality-all-clear = { $source }: የጭስና የተበከለ አየር አደጋው አልፏል። ቦታ: { $place }።
air-quality-area-left = { $source }: የጭስና የተበከለ አየር ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
air-quality-action = ቤት ውስጥ ቆዩ። መስኮቶችንና በሮችን ዝጉ። ከቤት ውጭ ከባድ ሥራ አትሥሩ።

volcano-name = የእሳተ ገሞራ ፍንዳታ
volcano-warning = { $source }: የእሳተ ገሞራ ፍንዳታ ማስጠንቀቂያ። ቦታ: { $place }።
volcano-update = { $source }: አዲስ መረጃ። የእሳተ ገሞራ ፍንዳታ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
volcano-withdrawn = { $source }: የእሳተ ገሞራ ፍንዳታ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
volcano-all-clear = { $source }: የእሳተ ገሞራ ፍንዳታ አደጋው አልፏል። ቦታ: { $place }።
volcano-area-left = { $source }: የእሳተ ገሞራ ፍንዳታ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
volcano-action = ከእሳተ ገሞራውና ከወንዝ ሸለቆዎች ራቁ። አፍንጫችሁንና አፋችሁን ሸፍኑ። ዓይናችሁን ከአመድ ጠብቁ።

landslide-name = የመሬት መንሸራተት
landslide-warning = { $source }: የመሬት መንሸራተት ማስጠንቀቂያ። ቦታ: { $place }።
landslide-update = { $source }: አዲስ መረጃ። የመሬት መንሸራተት ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
landslide-withdrawn = { $source }: የመሬት መንሸራተት ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
landslide-all-clear = { $source }: የመሬት መንሸራተት አደጋው አልፏል። ቦታ: { $place }።
landslide-area-left = { $source }: የመሬት መንሸራተት ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
landslide-action = አሁኑኑ ከገደላማ ቦታዎችና ከሸለቆዎች ውጡ። ከገደላማው ቦታ ርቆ ወደሚገኝ ጠንካራ መሬት ሂዱ።

radiological-name = የጨረር አደጋ
radiological-warning = { $source }: የጨረር አደጋ ማስጠንቀቂያ። ቦታ: { $place }።
radiological-update = { $source }: አዲስ መረጃ። የጨረር አደጋ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
radiological-withdrawn = { $source }: የጨረር አደጋ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
radiological-all-clear = { $source }: የጨረር አደጋው አልፏል። ቦታ: { $place }።
radiological-area-left = { $source }: የጨረር አደጋ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
radiological-action = አሁኑኑ ወደ ሕንፃ ውስጥ ግቡና እዚያው ቆዩ። መስኮቶችንና በሮችን ዝጉ። የአየር ማራገቢያና የአየር ማቀዝቀዣ አጥፉ።

drinking-water-name = ለመጠጥ የማይሆን ውሃ
drinking-water-warning = { $source }: ማስጠንቀቂያ። የቧንቧ ውሃ መጠጣት አደገኛ ነው። ቦታ: { $place }።
drinking-water-update = { $source }: አዲስ መረጃ። ስለ ቧንቧ ውሃ የተሰጠው ማስጠንቀቂያ አሁን ለእነዚህ ቦታዎች ነው: { $place }።
drinking-water-withdrawn = { $source }: ስለ ቧንቧ ውሃ የተሰጠው ማስጠንቀቂያ ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
drinking-water-all-clear = { $source }: የቧንቧ ውሃ እንደገና መጠጣት ይቻላል። ቦታ: { $place }።
drinking-water-area-left = { $source }: ስለ ቧንቧ ውሃ የተሰጠው ማስጠንቀቂያ ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
drinking-water-action = የቧንቧ ውሃ አትጠጡ። የታሸገ ውሃ ጠጡ፣ ወይም ውሃውን ከመጠጣታችሁ በፊት አፍሉት።

epidemic-name = አደገኛ በሽታ
epidemic-warning = { $source }: የአደገኛ በሽታ ማስጠንቀቂያ። ቦታ: { $place }።
epidemic-update = { $source }: አዲስ መረጃ። የአደገኛ በሽታ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
epidemic-withdrawn = { $source }: የአደገኛ በሽታ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
epidemic-all-clear = { $source }: የበሽታው አደጋ አልፏል። ቦታ: { $place }።
epidemic-area-left = { $source }: የአደገኛ በሽታ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
epidemic-action = እጃችሁን ደጋግማችሁ ታጠቡ። ከታመሙ ሰዎች ራቁ። ሕመም ከተሰማችሁ ወደ ሐኪም ደውሉ።

power-failure-name = የኤሌክትሪክ መቋረጥ
power-failure-warning = { $source }: የኤሌክትሪክ መቋረጥ ማስጠንቀቂያ። ቦታ: { $place }።
power-failure-update = { $source }: አዲስ መረጃ። የኤሌክትሪክ መቋረጥ ማስጠንቀቂያው አሁን ለእነዚህ ቦታዎች ነው: { $place }።
power-failure-withdrawn = { $source }: የኤሌክትሪክ መቋረጥ ማስጠንቀቂያው ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
power-failure-all-clear = { $source }: የኤሌክትሪክ መቋረጡ አብቅቷል። ቦታ: { $place }።
power-failure-area-left = { $source }: የኤሌክትሪክ መቋረጥ ማስጠንቀቂያው ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
power-failure-action = የስልካችሁን ባትሪ ቆጥቡ። ሻማ ሳይሆን የእጅ ባትሪ ተጠቀሙ። የማቀዝቀዣውን (የፍሪጁን) በር አትክፈቱ።

public-danger-name = በአቅራቢያችሁ አደጋ
public-danger-warning = { $source }: ማስጠንቀቂያ። ለሰዎች አደገኛ ሁኔታ አለ። ቦታ: { $place }።
public-danger-update = { $source }: አዲስ መረጃ። ለሰዎች አደገኛ ስለሆነው ሁኔታ የተሰጠው ማስጠንቀቂያ አሁን ለእነዚህ ቦታዎች ነው: { $place }።
public-danger-withdrawn = { $source }: ለሰዎች አደገኛ ስለሆነው ሁኔታ የተሰጠው ማስጠንቀቂያ ተሰርዟል። ቦታ: { $place }። ይህ ማለት ቦታው ከአደጋ ነፃ ነው ማለት አይደለም።
public-danger-all-clear = { $source }: ለሰዎች አደገኛ የነበረው ሁኔታ አልፏል። ቦታ: { $place }።
public-danger-area-left = { $source }: ለሰዎች አደገኛ ስለሆነው ሁኔታ የተሰጠው ማስጠንቀቂያ ከእንግዲህ የምትኖሩበትን ቦታ አይመለከትም። አሁንም የሚመለከተው: { $place }።
public-danger-action = ቤት ውስጥ ቆዩ፣ በሮችንም ቆልፉ። ከአደጋው ቦታ ራቁ። ፖሊስ የሚለውን አድርጉ።
