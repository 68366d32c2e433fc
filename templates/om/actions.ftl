# status: draft
# author: Tocsin
# date: 2026-11-21

action-leave-now = Amma naannoo kana keessaa ba'aa.
action-leave-high = Amma ba'aa, gara lafa ol ka'aa deemaa.
action-leave-inland = Amma qarqara galaanaa irraa fagaadhaa, gara keessa biyyaa deemaa.
action-leave-across-wind = Amma ba'aa. Bubbeen karaa cinaacha keessan akka dhufutti deemaa, karaa duuba keessanii miti.
action-leave-on-foot = Yoo karaan guute, miilaan deemaa.
action-leave-upstairs = Yoo ba'uu hin dandeenye, gara darbii gubbaatti ol ba'aa.
action-leave-route = Karaa aanga'oonni jedhan fayyadamaa. Karaa gabaabaa hin fayyadaminaa.
action-leave-together = Daa'imman, maanguddoota fi ollaa gargaarsa barbaadan wajjin deemaa.
action-leave-take = Bishaan, qoricha, waraqaa fi bilbila keessan fudhadhaa.
action-leave-off = Yoo yeroo qabaattan, gaazii fi ibsaa dhaamsaa.
action-not-back = Hanga aanga'oonni balaan darbeera jedhanitti hin deebi'inaa.
action-ready = Battaluma sana ba'uuf qophaa'aa.
action-inside = Amma mana jabaa seenaa, achi keessa turaa.
action-inside-close = Mana keessa turaa. Foddaa fi balbala cufaa. Veentileetaraa fi qabbaneessituu qilleensaa dhaamsaa.
action-inside-low = Gara darbii isa hundaa gadiitti bu'aa, kutaa foddaa hin qabne seenaa.
action-inside-high = Gara darbii gubbaatti ol ba'aa. Kutaa lafa jalaa hin seeninaa.
action-inside-windows = Foddaa irraa fagaadhaa.
action-inside-lock = Mana keessa turaa, balbala furtuun cufaa.
action-no-water = Bishaan miilaan yookaan konkolaataan hin ce'inaa.
action-no-bridge = Laga fi riqicha irraa fagaadhaa.
action-no-coast = Galaana fi qarqara galaanaa irraa fagaadhaa.
action-no-trees = Mukaa fi shiboo ibsaa irraa fagaadhaa.
action-no-wires = Shiboo ibsaa lafa irra jiru hin tuqinaa.
action-no-lift = Liiftii hin fayyadaminaa.
action-no-travel = Yoo dirqama hin taane, hin imalinaa.
action-no-fire = Alatti ibidda hin qabsiisinaa.
action-cover-table = Minjaala jabaa jala galaa, minjaalichas qabadhaa.
action-aftershocks = Lafti ammas kirkiruu danda'a. Gamoo miidhame irraa fagaadhaa.
action-gas = Yoo fooliin gaazii isinitti urgaa'e, ala ba'aa, ibidda hin qabsiisinaa.
action-mask = Funyaan fi afaan keessan haguugaa.
action-wash = Yoo ala turtan, uffata keessan of irraa baasaa, dhiqadhaa, uffata qulqulluu uffadhaa.
action-no-tap = Bishaan boombaa (ujummoo) hin dhuginaa.
action-boil = Osoo hin dhugin dura bishaan danfisaa.
action-hands = Harka keessan irra deddeebi'aa saamunaan dhiqadhaa.
action-doctor = Yoo dhukkubni isinitti dhaga'ame, namoota irraa fagaadhaa, doktoraatti bilbilaa.
action-drink = Irra deddeebi'aa bishaan dhugaa.
action-cool = Bakka qabbanaa'aa turaa. Nama tokkollee konkolaataa keessatti kophaa hin dhiisinaa.
action-warm = Kutaa ho'aa keessa turaa. Uffata hedduu wal irratti uffadhaa.
action-no-coal = Mana keessatti kasala hin gubinaa, jenereetara hin kaasinaa. Gaaziin isaa nama ajjeesuu danda'a.
action-torch = Ibsaa harkaa fayyadamaa, shamaa hin fayyadaminaa.
action-battery = Baatirii bilbila keessanii qusadhaa.
action-neighbours = Daa'imman, maanguddoota fi ollaa dhukkubsatan kunuunsaa.
action-radio = Raadiyoo dhaggeeffadhaa. Ergaa haaraas hordofaa.
action-call = Yoo namni balaa keessa jiraate qofa lakkoofsa { $emergency } irratti bilbilaa.
