# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source }: hadda ka dib waxaad heli doontaan digniino rasmi ah oo af Soomaali ah. Waa bilaash.
welcome-language = Si aad luqadda u beddeshaan, ku jawaaba magaca luqadda.
welcome-stop = Si aad fariimahan u joojisaan, ku jawaaba STOP.
prepare-general = { $source }: diyaar ahaada. Biyo, cunto, dawo iyo waraaqaha muhiimka ah ku haya hal boorso oo albaabka u dhow.
prepare-season = { $source }: xilligii khatarta ayaa bilaabmaya. Ogaada meesha aad tagaysaan iyo cidda aad wacaysaan.
prepare-family = Qoyskiinna kala heshiiya meesha aad ku kulmaysaan haddii aad kala luntaan.
prepare-number = Lambarkan kaydsada. Digniinaha rasmiga ah lambarkan ayay ka yimaadaan.
recovery-help = { $source }: dadka u baahan caawimaad halkan ayay ka heli karaan: { $text }.
recovery-water = Ha cabbina biyaha ceelka ilaa la baaro.
recovery-home = Ka hor inta aydaan guriga dib u gelin, hubiya in aysan ku jirin dildilaac, gaas ama biyo.
recovery-papers = Haddii ay waraaqihiinnu lumeen, halkan weydiiya: { $text }.
survey-ask = Digniintu waqtigeedii ma idin soo gaartay? Haa waxaad ugu jawaabtaan 1, maya 2.
survey-understood = Ma fahanteen waxa ay ahayd in aad samaysaan? Haa waxaad ugu jawaabtaan 1, maya 2.
survey-thanks = Waad mahadsan tihiin. Jawaabtiinnu waxay naga caawinaysaa in aan si fiican u digno.

notice-label = Macluumaad
