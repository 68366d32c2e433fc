# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = ምፍራስ ዲጋ
dam-failure-warning = { $source }: መጠንቀቕታ ምፍራስ ዲጋ። ቦታ: { $place }።
dam-failure-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ምፍራስ ዲጋ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
dam-failure-withdrawn = { $source }: መጠንቀቕታ ምፍራስ ዲጋ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
dam-failure-all-clear = { $source }: ሓደጋ ምፍራስ ዲጋ ሓሊፉ። ቦታ: { $place }።
dam-failure-area-left = { $source }: መጠንቀቕታ ምፍራስ ዲጋ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
dam-failure-action = ሕጂ ናብ በሪኽ ቦታ ኪዱ። ማይ ክሳብ ዝመጽእ ኣይትጸበዩ። ካብ ሩባ ርሓቑ።

thunderstorm-name = ብርቱዕ ነጎዳን በርቅን
thunderstorm-warning = { $source }: መጠንቀቕታ ብርቱዕ ነጎዳን በርቅን። ቦታ: { $place }።
thunderstorm-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ብርቱዕ ነጎዳን በርቅን ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
thunderstorm-withdrawn = { $source }: መጠንቀቕታ ብርቱዕ ነጎዳን በርቅን ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
thunderstorm-all-clear = { $source }: ሓደጋ ብርቱዕ ነጎዳን በርቅን ሓሊፉ። ቦታ: { $place }።
thunderstorm-area-left = { $source }: መጠንቀቕታ ብርቱዕ ነጎዳን በርቅን ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
thunderstorm-action = ሕጂ ናብ ውሽጢ ገዛ እተዉ። ካብ መሳኹቲ፣ ካብ ኣግራብን ካብ ማይን ርሓቑ።

extreme-cold-name = ብርቱዕ ቁሪ
extreme-cold-warning = { $source }: መጠንቀቕታ ብርቱዕ ቁሪ። ቦታ: { $place }።
extreme-cold-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ብርቱዕ ቁሪ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
extreme-cold-withdrawn = { $source }: መጠንቀቕታ ብርቱዕ ቁሪ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
extreme-cold-all-clear = { $source }: ሓደጋ ብርቱዕ ቁሪ ሓሊፉ። ቦታ: { $place }።
extreme-cold-area-left = { $source }: መጠንቀቕታ ብርቱዕ ቁሪ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
extreme-cold-action = ኣብ ውሽጢ ገዛ ጽንሑ፣ ነብስኹም ኣሙቑ። ብዙሕ ክዳን ደራሪብኩም ተኸደኑ። ንቆልዑን ንኣረጋውያንን ተኸናኸኑ።

air-quality-name = ትክን ዝተበከለ ኣየርን
air-quality-warning = { $source }: መጠንቀቕታ ትክን ዝተበከለ ኣየርን። ቦታ: { $place }።
air-quality-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ትክን ዝተበከለ ኣየርን ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
air-quality-withdrawn = { $source }: መጠንቀቕታ ትክን ዝተበከለ ኣየርን ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
air-quality-all-clear = { $source }: ሓደጋ ትክን ዝተበከለ ኣየርን ሓሊፉ። ቦታ: { $place }።
air-quality-area-left = { $source }: መጠንቀቕታ ትክን ዝተበከለ ኣየርን ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
air-quality-action = ኣብ ውሽጢ ገዛ ጽንሑ። መሳኹትን ማዕጾታትን ዕጸዉ። ኣብ ደገ ከቢድ ስራሕ ኣይትስርሑ።

volcano-name = ምፍንዳእ እሳተ ጎመራ
volcano-warning = { $source }: መጠንቀቕታ ምፍንዳእ እሳተ ጎመራ። ቦታ: { $place }።
volcano-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ምፍንዳእ እሳተ ጎመራ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
volcano-withdrawn = { $source }: መጠንቀቕታ ምፍንዳእ እሳተ ጎመራ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
volcano-all-clear = { $source }: ሓደጋ ምፍንዳእ እሳተ ጎመራ ሓሊፉ። ቦታ: { $place }።
volcano-area-left = { $source }: መጠንቀቕታ ምፍንዳእ እሳተ ጎመራ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
volcano-action = ካብ እሳተ ጎመራን ካብ ስንጭሮ ሩባታትን ርሓቑ። ኣፍንጫኹምን ኣፍኩምን ሸፍኑ። ዓይንኹም ካብ ሓሙኽሽቲ ሓልዉ።

landslide-name = ምንሽርታት መሬት
landslide-warning = { $source }: መጠንቀቕታ ምንሽርታት መሬት። ቦታ: { $place }።
landslide-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ምንሽርታት መሬት ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
landslide-withdrawn = { $source }: መጠንቀቕታ ምንሽርታት መሬት ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
landslide-all-clear = { $source }: ሓደጋ ምንሽርታት መሬት ሓሊፉ። ቦታ: { $place }።
landslide-area-left = { $source }: መጠንቀቕታ ምንሽርታት መሬት ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
landslide-action = ሕጂ ካብ ቁልቁለትን ካብ ስንጭሮን ውጹ። ካብ ቁልቁለት ናብ ዝረሓቐ ድልዱል መሬት ኪዱ።

drinking-water-name = ዝተበከለ ዝስተ ማይ
drinking-water-warning = { $source }: መጠንቀቕታ። ማይ ቡምባ ምስታይ ሓደገኛ እዩ። ቦታ: { $place }።
drinking-water-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ዝተበከለ ዝስተ ማይ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
drinking-water-withdrawn = { $source }: መጠንቀቕታ ዝተበከለ ዝስተ ማይ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
drinking-water-all-clear = { $source }: ሕጂ ማይ ቡምባ ምስታይ ሓደገኛ ኣይኮነን። ቦታ: { $place }።
drinking-water-area-left = { $source }: መጠንቀቕታ ዝተበከለ ዝስተ ማይ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
drinking-water-action = ማይ ቡምባ ኣይትስተዩ። ማይ ጥርሙዝ ስተዩ፣ ወይ ማይ ቅድሚ ምስታይኩም ኣፍልሑ።

epidemic-name = ሓደገኛ ሕማም
epidemic-warning = { $source }: መጠንቀቕታ ሓደገኛ ሕማም። ቦታ: { $place }።
epidemic-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ሓደገኛ ሕማም ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
epidemic-withdrawn = { $source }: መጠንቀቕታ ሓደገኛ ሕማም ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
epidemic-all-clear = { $source }: ሓደጋ ናይዚ ሕማም ሓሊፉ። ቦታ: { $place }።
epidemic-area-left = { $source }: መጠንቀቕታ ሓደገኛ ሕማም ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
epidemic-action = ኢድኩም ደጋጊምኩም ተሓጸቡ። ካብ ሕሙማት ርሓቑ። ሕማም እንተተሰሚዑኩም ናብ ሓኪም ደውሉ።

power-failure-name = ምቁራጽ መብራህቲ
power-failure-warning = { $source }: መጠንቀቕታ ምቁራጽ መብራህቲ። ቦታ: { $place }።
power-failure-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ምቁራጽ መብራህቲ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
power-failure-withdrawn = { $source }: መጠንቀቕታ ምቁራጽ መብራህቲ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
power-failure-all-clear = { $source }: መብራህቲ ተመሊሱ። ቦታ: { $place }።
power-failure-area-left = { $source }: መጠንቀቕታ ምቁራጽ መብራህቲ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
power-failure-action = ባትሪ ተሌፎንኩም ቆጥቡ። ላምባዲና ተጠቐሙ፣ ሽምዓ ኣይትጠቐሙ። ማዕጾ ፍሪጅ ኣይትኽፈቱ።

public-danger-name = ኣብ ቀረባኹም ዘሎ ሓደጋ
public-danger-warning = { $source }: መጠንቀቕታ። ንሰባት ዝጎድእ ሓደጋ ኣሎ። ቦታ: { $place }።
public-danger-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ድሕነት ህዝቢ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
public-danger-withdrawn = { $source }: መጠንቀቕታ ድሕነት ህዝቢ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
public-danger-all-clear = { $source }: እቲ ንሰባት ዝጎድእ ሓደጋ ሓሊፉ። ቦታ: { $place }።
public-danger-area-left = { $source }: መጠንቀቕታ ድሕነት ህዝቢ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
public-danger-action = ኣብ ውሽጢ ገዛ ጽንሑ፣ ማዕጾታት ብመፍትሕ ዕጸዉ። ካብቲ ሓደጋ ዘለዎ ቦታ ርሓቑ። ፖሊስ ዝበልዎ ግበሩ።
