# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = እባካችሁ ይህን አሁኑኑ ለማኅበረሰባችሁ ንገሩ:
relay-ask-deputy = የመጀመሪያው ሰው መልስ አልሰጠም። እባካችሁ ይህን አሁኑኑ ለማኅበረሰባችሁ ንገሩ:
relay-answers = በመልእክት መልሱ: { $one } = ደርሶኛል። { $two } እና የሰዎች ብዛት = ለሰዎች ነግሬያለሁ። { $three } = አልችልም። { $four } እና ጽሑፋችሁ = ጥያቄ።
relay-page = ገጻችሁ: { $link }
relay-remind = መልሳችሁ ገና አልደረሰንም። እባካችሁ ለማኅበረሰባችሁ ንገሩና መልሱልን።
relay-ended = ይህን ማስጠንቀቂያ ከእንግዲህ ለማንም መንገር አያስፈልግም።
