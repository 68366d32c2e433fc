# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = ኣብቲ ቦታ ዘሎ ምልክት ከምዚ ይብል: { $text }።
fact-landmark = ኣብ ጥቓ እዚ ቦታ እዩ: { $text }።
fact-go = ናብዚ ቦታ ኪዱ: { $text }።
fact-transport = ናብኡ ብኸመይ ትኸዱ: { $text }።
fact-hotline = ሓገዝ ብተሌፎን: { $phone }።
fact-hotline-hours = ሓገዝ ብተሌፎን: { $phone }፣ ሰዓት: { $text }።
fact-languages = ኣብኡ ዝዛረብዎ ቋንቋ: { $text }።
fact-no-papers = ኣብኡ ሰነዳትኩም ዝሓትት ሰብ የለን።
fact-papers = ሰነዳትኩም ሒዝኩም ኪዱ።
fact-free = ብናጻ እዩ።
fact-items = እዚ ሒዝኩም ኪዱ: { $text }።
fact-animals = እንስሳ ከተምጽኡ ትኽእሉ ኢኹም።
fact-confirmed = ዝተረጋገጸሉ ዕለት: { $date }።
