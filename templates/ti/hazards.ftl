# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = ውሕጅ
flood-warning = { $source }: መጠንቀቕታ ውሕጅ። ቦታ: { $place }።
flood-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ውሕጅ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
flood-withdrawn = { $source }: መጠንቀቕታ ውሕጅ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
flood-all-clear = { $source }: ሓደጋ ውሕጅ ሓሊፉ። ቦታ: { $place }።
flood-area-left = { $source }: መጠንቀቕታ ውሕጅ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
flood-action = ናብ በሪኽ ቦታ ኪዱ። ብእግሪ ይኹን ብመኪና ማይ ውሕጅ ኣይትሳገሩ።

flash-flood-name = ሃንደበታዊ ውሕጅ
flash-flood-warning = { $source }: መጠንቀቕታ ሃንደበታዊ ውሕጅ። ቦታ: { $place }።
flash-flood-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ሃንደበታዊ ውሕጅ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
flash-flood-withdrawn = { $source }: መጠንቀቕታ ሃንደበታዊ ውሕጅ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
flash-flood-all-clear = { $source }: ሓደጋ ሃንደበታዊ ውሕጅ ሓሊፉ። ቦታ: { $place }።
flash-flood-area-left = { $source }: መጠንቀቕታ ሃንደበታዊ ውሕጅ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
flash-flood-action = ሕጂ ናብ በሪኽ ቦታ ኪዱ። ብእግሪ ይኹን ብመኪና ዝውሕዝ ማይ ኣይትሳገሩ።

wildfire-name = ባርዕ ጫካ
wildfire-warning = { $source }: መጠንቀቕታ ባርዕ ጫካ። ቦታ: { $place }።
wildfire-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ባርዕ ጫካ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
wildfire-withdrawn = { $source }: መጠንቀቕታ ባርዕ ጫካ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
wildfire-all-clear = { $source }: ሓደጋ ባርዕ ጫካ ሓሊፉ። ቦታ: { $place }።
wildfire-area-left = { $source }: መጠንቀቕታ ባርዕ ጫካ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
wildfire-action = ተዳለዉ: ውጹ እንተተባሂልኩም ብኡንብኡ ውጹ። መሳኹትን ማዕጾታትን ዕጸዉ። ካብ ትክን ሓውን ርሓቑ።

earthquake-name = ምንቅጥቃጥ ምድሪ
earthquake-warning = { $source }: መጠንቀቕታ ምንቅጥቃጥ ምድሪ። ቦታ: { $place }።
earthquake-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ምንቅጥቃጥ ምድሪ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
earthquake-withdrawn = { $source }: መጠንቀቕታ ምንቅጥቃጥ ምድሪ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
earthquake-all-clear = { $source }: ሓደጋ ምንቅጥቃጥ ምድሪ ሓሊፉ። ቦታ: { $place }።
earthquake-area-left = { $source }: መጠንቀቕታ ምንቅጥቃጥ ምድሪ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
earthquake-action = ትሕቲ ድልዱል ጣውላ (ጠረጴዛ) እተዉ፣ ነቲ ጣውላ ሓዝዎ። ምንቅጥቃጥ ምስ ኣቋረጸ ናብ ደገ ውጹ፣ ካብ ህንጻታት ድማ ርሓቑ።

tsunami-name = ሱናሚ
tsunami-warning = { $source }: መጠንቀቕታ ሱናሚ። ቦታ: { $place }።
tsunami-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ሱናሚ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
tsunami-withdrawn = { $source }: መጠንቀቕታ ሱናሚ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
tsunami-all-clear = { $source }: ሓደጋ ሱናሚ ሓሊፉ። ቦታ: { $place }።
tsunami-area-left = { $source }: መጠንቀቕታ ሱናሚ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
tsunami-action = ሕጂ ካብ ባሕሪ ርሓቑ፣ ናብ ውሽጢ ሃገር ወይ ናብ በሪኽ ቦታ ኪዱ። ሓደጋ ሓሊፉ ክሳብ ዝበሃል ካብ ባሕሪ ርሓቑ።

storm-name = ብርቱዕ ህቦብላ
storm-warning = { $source }: መጠንቀቕታ ብርቱዕ ህቦብላ። ቦታ: { $place }።
storm-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ብርቱዕ ህቦብላ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
storm-withdrawn = { $source }: መጠንቀቕታ ብርቱዕ ህቦብላ ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
storm-all-clear = { $source }: ሓደጋ ብርቱዕ ህቦብላ ሓሊፉ። ቦታ: { $place }።
storm-area-left = { $source }: መጠንቀቕታ ብርቱዕ ህቦብላ ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
storm-action = ኣብ ውሽጢ ገዛ ጽንሑ፣ ካብ መሳኹቲ ርሓቑ። ናብ ኣግራብን ሽቦ ኤሌክትሪክን ኣይትቕረቡ።

extreme-heat-name = ብርቱዕ ሙቐት
extreme-heat-warning = { $source }: መጠንቀቕታ ብርቱዕ ሙቐት። ቦታ: { $place }።
extreme-heat-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ብርቱዕ ሙቐት ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
extreme-heat-withdrawn = { $source }: መጠንቀቕታ ብርቱዕ ሙቐት ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
extreme-heat-all-clear = { $source }: ሓደጋ ብርቱዕ ሙቐት ሓሊፉ። ቦታ: { $place }።
extreme-heat-area-left = { $source }: መጠንቀቕታ ብርቱዕ ሙቐት ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
extreme-heat-action = ማይ ደጋጊምኩም ስተዩ። ኣብ ዝሑል ቦታ ጽንሑ። ንቆልዑን ንኣረጋውያንን ተኸናኸኑ።

chemical-release-name = ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል
chemical-release-warning = { $source }: መጠንቀቕታ ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል። ቦታ: { $place }።
chemical-release-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
chemical-release-withdrawn = { $source }: መጠንቀቕታ ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
chemical-release-all-clear = { $source }: ሓደጋ ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል ሓሊፉ። ቦታ: { $place }።
chemical-release-area-left = { $source }: መጠንቀቕታ ኣብ ኣየር ዘሎ ሓደገኛ ኬሚካል ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
chemical-release-action = ሕጂ ናብ ውሽጢ ገዛ እተዉ። መሳኹትን ማዕጾታትን ዕጸዉ። ቨንቲለተርን መዝሓሊ ኣየርን ኣጥፍኡ።

general-name = ሓደጋ
general-warning = { $source }: መጠንቀቕታ። ቦታ: { $place }። ሓደጋ: { $event }።
general-update = { $source }: ሓድሽ ሓበሬታ። መጠንቀቕታ ({ $event }) ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
general-withdrawn = { $source }: መጠንቀቕታ ({ $event }) ተሰሪዙ። ቦታ: { $place }። እዚ ማለት ሓደጋ የለን ማለት ኣይኮነን።
general-all-clear = { $source }: ሓደጋ ({ $event }) ሓሊፉ። ቦታ: { $place }።
general-area-left = { $source }: መጠንቀቕታ ({ $event }) ነቲ እትነብሩሉ ቦታ ድሕሪ ሕጂ ኣይምልከትን። ክሳብ ሕጂ ነዞም ቦታታት ይምልከት: { $place }።
general-action = ተጠንቀቑ። መምርሒ ሰበስልጣን ስዓቡ።
