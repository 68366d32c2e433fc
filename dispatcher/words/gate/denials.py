"""Words that deny, by base language: folded, but for Vietnamese, whose tones are its meaning."""

# What denies outright.
HARD = {
    "en": r"not|never|no|nobody|nothing|none|cannot|\w+n't|nor|neither|forbidden|prohibited|"
          r"banned",
    "es": r"no|nunca|jamas|nadie|nada|ningun\w*|ni|tampoco|prohib\w*",
    "fr": r"ne|n'\w+|pas|jamais|aucun\w*|rien|ni|interdi\w*",
    "pt": r"nao|nunca|jamais|ninguem|nada|nenhum\w*|nem|proib\w*",
    "de": r"nicht|nie|niemals|kein\w*|niemand\w*|nichts|weder|verboten\w*|untersagt\w*",
    "it": r"non|mai|nessun\w*|niente|nulla|viet\w*|proibit\w*",
    "ru": r"не|нет|ни|никогда|никто|никому|ничего|нельзя|запре[тщ]\w*",
    "uk": r"не|нема\w*|ні|ніколи|ніхто|нікому|нічого|заборон\w*|жодн\w*",
    "tr": r"degil\w*|yok\w*|hicbir|asla|yasak\w*|\w+m[ae]y[ıi]n(?:[ıi]z)?|"
          r"\w+m[ae](?:z\w{0,6}|mal[ıi]\w*|mel[ıi]\w*|m[ae]k\w*)|\w+m[ıiuü]yor\w*|"
          r"\w+m[ae]y[ae]c[ae]\w+|\w+m[ae]d[ıi]\w{0,3}",
    "ar": r"[وف]?(?:لا|لن|لم|ليس\w*|ممنوع\w*|ي?حظر|عدم|غير|يمنع|بلا)",
    "fa": r"(?:بر|در|باز|فرو)?ن(?!وشید|مای|شسته)\w+(?:ید|ند)|"
          r"ن(?!وشت|شست|هاد)\w{2,}ه (?:است|اند|اید)|ن(?:کرد|شد|بود|باش|توان)\w*|"
          r"نمی|نباید|نیست\w*|ندار\w+|نشده|نیافت|"
          r"هرگز|هیچ\w*|ممنوع\w*|"
          r"غیر\w*|نکن|نرو",
    "id": r"tidak|jangan\w*|bukan|tak|belum|dilarang|tiada",
    "zh": r"不(?!久|断|斷|仅|僅|同|少|锈|足|过|過)|勿|(?<!淹|沉|埋)没(?!收)|沒|未(?!来|來)|禁止|禁|"
          r"无(?!线|論|论)|無(?!線|論)|(?<![特级類类区分個个])别|非(?!常)(?<!除非)|莫|严禁",
    "vi": r"không(?! khí| gian| lưu| quân| trung)|đừng|chưa|chẳng|cấm|chớ|nghiêm cấm",
}
# What denies by the word itself: it may answer a "not" of the other language, or be one there.
SOFT = {
    "en": r"avoid\w*|without|unless|only|unsafe|unable|unlikely|unnecessary|undrinkable|"
          r"keep (?:\w+ ){0,2}(?:out|away|off|clear)|stay (?:\w+ )?(?:away|off|out|clear)|"
          r"refrain\w*|except|instead of|lacks?|lacking|fail(?:s|ed)? to|closed|out of|free of|"
          r"stop\w*|"
          r"lost|lose\w*|ran out|cut off|"
          r"impass\w+|inaccess\w+|off limits|missing|absent|unharmed|uninhabitable|leave alone",
    "es": r"gratis|gratuit\w*|dej(?:o|aron|a|an) de|"
          r"evit\w*|sin|salvo|solo|solamente|unicamente|insegur\w*|excepto|inaccesib\w*|alej\w*|"
          r"absten\w*|impid\w*|dej(?:e|en|ar) de|cancel\w*|suspend\w*|cerrad\w*",
    "fr": r"gratuit\w*|non|"
          r"evit\w*|sans|sauf|seulement|uniquement|eloign\w*|abst\w+|impratic\w*|ferme\w*|"
          r"defense de|cess\w+|hors de",
    "pt": r"gratis|gratuit\w*|deix\w+ de|"
          r"evit\w*|sem|salvo|apenas|somente|so|afast\w*|exceto|insegur\w*|abst\w+|fechad\w*|"
          r"cancelad\w*|suspens\w*",
    "de": r"nein|kostenlos|kostenfrei|gratis|"
          r"vermeid\w*|meid\w*|ohne|ausser|nur|fern\w*|weg|statt|sondern|unterlass\w*|"
          r"entfall\w*|entfallt|fall\w* aus|fallt .{0,30}aus|aus|gesperrt\w*|frei von|erst|"
          r"un(?:moglich|sicher|passierbar|bewohnbar|genie|zugang|verletzt|brauchbar|wahrschein)\w*",
    "it": r"gratis|gratuit\w*|"
          r"evit\w*|senza|salvo|solo|soltanto|tranne|lontan\w*|insicur\w*|impratic\w*|chius\w*|"
          r"sospes\w*|astene\w*",
    "ru": r"бесплатн\w*|не(?:понятн|известн|возможн|доступ|пригод|провер|достаточн)\w*|"
          r"избега\w*|без|кроме|только|лишь|небезопасн\w*|подальше|воздерж\w*|закрыт\w*|отмен\w*|"
          r"невозможно|отсутств\w*",
    "uk": r"безкоштовн\w*|не(?:зрозуміл|відом|доступн|придатн|перевір|достатн)\w*|"
          r"уник\w*|без|крім|лише|тільки|небезпечн\w*|подалі|утрим\w*|закрит\w*|скасов\w*|"
          r"неможлив\w*|відсутн\w*",
    "tr": r"hayır|\w{3,}s[ıiu]zd[ıiu]r|"
          r"kacin\w*|haric|sadece|yalnızca|uzak\w*|\w{3,}(?:sız|siz|suz)|iptal\w*|kapalı\w*|"
          r"\w+m[ae]d[ae]n|\w+m[ae]dikc[ae]|\w+madıkca|ancak|tatil",
    "ar": r"\w*مجان\w*|تعذر\w*|"
          r"[وف]?(?:تجنب\w*|الا|فقط|ابتعد\w*|امتنع\w*|بدون|دون|سوى|توقف\w*|مغلق\w*)",
    "fa": r"رایگان|نه|نخیر|"
          r"اجتناب|خودداری|پرهیز|مگر|فقط|تنها|دوری|دور|بدون|تعطیل\w*|بسته",
    "id": r"gratis|bebas biaya|"
          r"hindari\w*|kecuali|hanya|menghindar\w*|jauhi\w*|tanpa|ditutup|menjauh\w*",
    "zh": r"失效|否|免费|免費|"
          r"避免|除非|仅|僅|只|远离|遠離|停课|停止|关闭|除了",
    "vi": r"miễn phí|"
          r"tránh|trừ khi|chỉ|tránh xa|ngừng|nghỉ học|đóng cửa|mà không|tránh khỏi",
}
# What lets a translation deny where the original does not: "stay until" is "do not go before".
TURN = {
    "en": r"until|till|less|hardly|stay on|keep to|as soon as|protect\w*|over|ended|"
          r"save", "es": r"hasta|menos",
    "fr": r"jusqu\w*|moins", "pt": r"ate|menos", "de": r"bis|bevor|weniger",
    "it": r"fino|finche|meno", "ru": r"пока|до|менее|меньше", "uk": r"поки|доки|до|менше",
    "tr": r"kadar|az", "ar": r"حتى|اقل", "fa": r"تا|کمتر",
    "id": r"sampai|hingga", "zh": r"直到", "vi": r"cho đến",
}
# A "not" that belongs to a figure or a manner of speaking and denies nothing.
NOTHING = {
    "en": r"no (?:later|sooner|earlier|more|less|fewer) than|not only|not (?:more|less) than|"
          r"do not (?:hesitate|forget)|do not worry",
    "es": r"no (?:mas|menos) (?:de|que|tarde)|no solo|no (?:olvide|dude)\w*",
    "fr": r"pas (?:plus|moins) de|ne \w+ que|n'(?:oubliez|hesitez) pas|pas seulement",
    "pt": r"nao (?:mais|menos) (?:de|que)|nao (?:so|apenas)|nao (?:se )?esque\w+",
    "de": r"nicht (?:mehr|weniger|spater) als|nicht nur|vergessen sie nicht",
    "it": r"a meno che non|finche non|non (?:piu|meno|oltre) \w+|non solo|non dimentica\w+",
    "ru": r"нет ли|не (?:менее|более|позднее|позже|раньше|меньше|больше|только|забудьте|забывайте)|"
          r"не реже",
    "uk": r"чи нема\w*|не (?:менше|більше|пізніше|раніше|тільки|лише|забудьте|рідше)",
    "ar": r"عدم وجود|(?:ما )?لا (?:يقل|يزيد|تقل|تزيد)\w*",
    "vi": r"không\s?\?|hay không|không kho[ẻe]|không khỏe|không (?:ít|quá|chỉ|dưới)",
    "fa": r"نه تنها", "tr": r"en gec", "id": r"tidak (?:kurang|lebih) dari|tidak hanya",
    "zh": r"有没有|有沒有|不舒服|不适|不(?:少|超|低|迟|晚)[于过過於]|不要忘记|别忘",
}
# What lets one "not" stand for several: the words of a list behind it.
JOINT = {
    "en": r"or|and|nor", "es": r"o|u|y|e|ni", "fr": r"ou|et|ni", "pt": r"ou|e|nem",
    "de": r"oder|und|noch", "it": r"o|e|ne|ed", "ru": r"и|или|ни", "uk": r"і|й|та|або|чи|ні",
    "tr": r"ve|veya|ya da", "ar": r"او|و\w+", "fa": r"و|یا", "id": r"dan|atau",
    "zh": r"[或和、]", "vi": r"và|hoặc|hay",
}
# The one word that makes a clause deny, to be counted clause by clause.
MAIN = {
    "en": r"not|never|no|nobody|cannot|\w+n't", "es": r"no|prohibido", "fr": r"ne|n'\w+",
    "pt": r"nao|proibido", "de": r"nicht|kein\w*|nie", "it": r"non|vietato", "ru": r"не",
    "uk": r"не", "id": r"tidak|jangan|dilarang", "vi": r"không(?! khí| gian| lưu| được)|đừng|cấm",
    "ar": r"لا|لن|لم",
}
