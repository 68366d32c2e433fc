# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Soomaali
reply-help-staffed = Haddii aad khatar ku jirtaan, hadda waca { $emergency }. Fariintiinna waan helnay, qof ayaana akhrinaya.
reply-help-unstaffed = Haddii aad khatar ku jirtaan, hadda waca { $emergency }. Hadda ma jiro qof fariimaha halkan ka akhrinaya.
reply-stopped = Halkan fariimo dambe idiinku soo diri mayno. Si aad mar kale u heshaan, ku jawaaba START.
reply-started = Hadda ka dib digniinaha mar kale ayaan idiin soo diraynaa.
reply-wrong-number = Waad mahadsan tihiin. Lambarkan fariin dambe u diri mayno.
reply-moved = Waad mahadsan tihiin. Fadlan ku soo jawaaba magaca meesha aad hadda deggan tihiin.
reply-language = Hadda ka dib fariimahayaga waxaad ku heli doontaan af Soomaali.
reply-unknown-number = Lambarkan waxaa laga soo diraa digniino rasmi ah. Haddii khatar jirto, waca { $emergency }.
reply-relay-received = Waad mahadsan tihiin. Fadlan noo sheega inta qof ee aad u sheegteen: ku jawaaba { $two } iyo tirada.
reply-relay-told = Waad mahadsan tihiin. Waxaan qornay in aad u sheegteen { $people } qof.
reply-relay-cannot = Waad mahadsan tihiin. Qof kale ayaan weydiinaynaa.
reply-relay-question = Waad mahadsan tihiin. Su'aashiinna waan gudbinnay.
reply-relay-which = Waxaad haysaan dhawr fariimood oo furan. Fadlan jawaabta ku bilaaba lambarka fariinta.
