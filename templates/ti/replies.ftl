# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = ትግርኛ
reply-help-staffed = ኣብ ሓደጋ እንተሃሊኹም ሕጂ ናብ { $emergency } ደውሉ። መልእኽትኹም በጺሑና፣ ሰብ የንብቦ ኣሎ።
reply-help-unstaffed = ኣብ ሓደጋ እንተሃሊኹም ሕጂ ናብ { $emergency } ደውሉ። ኣብዚ እዋን እዚ ኣብዚ መልእኽቲ ዘንብብ ሰብ የለን።
reply-stopped = ድሕሪ ሕጂ ኣብዚ መልእኽቲ ኣይንሰደልኩምን። እንደገና ንምርካብ START ስደዱ።
reply-started = መጠንቀቕታታትና እንደገና ክበጽሓኩም እዩ።
reply-wrong-number = የቐንየልና። ናብዚ ቁጽሪ ድሕሪ ሕጂ መልእኽቲ ኣይንሰድድን።
reply-moved = የቐንየልና። በጃኹም ስም ናይቲ ሕጂ እትነብሩሉ ቦታ ስደዱ።
reply-language = ካብ ሕጂ መልእኽታትና ብትግርኛ ክበጽሓኩም እዩ።
reply-unknown-number = እዚ ቁጽሪ ወግዓዊ መጠንቀቕታ ይሰድድ። ኣብ ሓደጋ እንተሃሊኹም ናብ { $emergency } ደውሉ።
reply-relay-received = የቐንየልና። በጃኹም ንኽንደይ ሰባት ከም ዝነገርኩም ሓብሩና: { $two } ምስቲ ቁጽሪ ስደዱ።
reply-relay-told = የቐንየልና። ብዝሒ ዝነገርኩምዎም ሰባት መዝጊብናዮ: { $people }።
reply-relay-cannot = የቐንየልና። ንኻልእ ሰብ ንሓትት ኣለና።
reply-relay-question = የቐንየልና። ሕቶኹም ኣመሓላሊፍናዮ።
reply-relay-which = ብዙሓት ዘይተመለሱ መልእኽታት ኣለዉኹም። በጃኹም መልስኹም ብቁጽሪ ናይቲ መልእኽቲ ጀምሩ።
