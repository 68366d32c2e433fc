# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = እባካችሁ የአንድ ማስጠንቀቂያ ትርጉም አረጋግጡ። { $minutes } ደቂቃ አላችሁ: { $link }
review-remind = ትርጉም እንድታረጋግጡልን አሁንም እንፈልጋለን። { $minutes } ደቂቃ ቀርቷል: { $link }
review-closed = እናመሰግናለን። ትርጉሙን ሌላ ሰው አረጋግጧል።
review-title = ትርጉም ማረጋገጥ
review-source = ዋናው ጽሑፍ
review-draft = ትርጉሙ
review-left = { $minutes } ደቂቃ ቀርቷል
review-checks = የኮምፒውተር ምርመራው ያገኘው
review-checks-none = የኮምፒውተር ምርመራው ምንም አላገኘም።
review-approve = ትክክል ነው። ላኩት።
review-edit = አስተካክዬዋለሁ። የእኔን ጽሑፍ ላኩ።
review-reject = ስህተት ነው። አትላኩት።
review-why = ስህተቱ ምንድን ነው?
review-thanks = እናመሰግናለን። መልሳችሁ ተመዝግቧል።
review-over = ጊዜው አልፏል። ይህን ጽሑፍ ከእንግዲህ ማረጋገጥ አያስፈልግም።
review-changed = ሌላ ሰው አስቀድሞ መልስ ሰጥቷል።
