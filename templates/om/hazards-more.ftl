# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Cabuu hidha bishaanii
dam-failure-warning = { $source }: akeekkachiisa cabuu hidha bishaanii. Bakka: { $place }.
dam-failure-update = { $source }: odeeffannoo haaraa. Akeekkachiisni cabuu hidha bishaanii amma bakkeewwan kanaaf hojjeta: { $place }.
dam-failure-withdrawn = { $source }: akeekkachiisni cabuu hidha bishaanii haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
dam-failure-all-clear = { $source }: balaan cabuu hidha bishaanii darbeera. Bakka: { $place }.
dam-failure-area-left = { $source }: akeekkachiisni cabuu hidha bishaanii bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
dam-failure-action = Amma gara lafa ol ka'aa deemaa. Hanga bishaan dhufutti hin eeginaa. Laga irraa fagaadhaa.

thunderstorm-name = Babbakakkaa cimaa
thunderstorm-warning = { $source }: akeekkachiisa babbakakkaa cimaa. Bakka: { $place }.
thunderstorm-update = { $source }: odeeffannoo haaraa. Akeekkachiisni babbakakkaa cimaa amma bakkeewwan kanaaf hojjeta: { $place }.
thunderstorm-withdrawn = { $source }: akeekkachiisni babbakakkaa cimaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
thunderstorm-all-clear = { $source }: balaan babbakakkaa cimaa darbeera. Bakka: { $place }.
thunderstorm-area-left = { $source }: akeekkachiisni babbakakkaa cimaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
thunderstorm-action = Amma mana seenaa. Foddaa, mukaa fi bishaan irraa fagaadhaa.

extreme-cold-name = Qorra cimaa
extreme-cold-warning = { $source }: akeekkachiisa qorra cimaa. Bakka: { $place }.
extreme-cold-update = { $source }: odeeffannoo haaraa. Akeekkachiisni qorra cimaa amma bakkeewwan kanaaf hojjeta: { $place }.
extreme-cold-withdrawn = { $source }: akeekkachiisni qorra cimaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
extreme-cold-all-clear = { $source }: balaan qorra cimaa darbeera. Bakka: { $place }.
extreme-cold-area-left = { $source }: akeekkachiisni qorra cimaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
extreme-cold-action = Mana keessa turaa, of ho'isaa. Uffata hedduu wal irratti uffadhaa. Daa'imman fi maanguddoota kunuunsaa.

air-quality-name = Aara fi faalama qilleensaa
air-quality-warning = { $source }: akeekkachiisa aaraa fi faalama qilleensaa. Bakka: { $place }.
air-quality-update = { $source }: odeeffannoo haaraa. Akeekkachiisni aaraa fi faalama qilleensaa amma bakkeewwan kanaaf hojjeta: { $place }.
air-quality-withdrawn = { $source }: akeekkachiisni aaraa fi faalama qilleensaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
air-quality-all-clear = { $source }: aarri fi faalamni qilleensaa darbeera. Bakka: { $place }.
air-quality-area-left = { $source }: akeekkachiisni aaraa fi faalama qilleensaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
air-quality-action = Mana keessa turaa. Foddaa fi balbala cufaa. Alatti hojii ulfaataa hin hojjetinaa.

volcano-name = Dhoo'insa volkaanoo
volcano-warning = { $source }: akeekkachiisa dhoo'insa volkaanoo. Bakka: { $place }.
volcano-update = { $source }: odeeffannoo haaraa. Akeekkachiisni dhoo'insa volkaanoo amma bakkeewwan kanaaf hojjeta: { $place }.
volcano-withdrawn = { $source }: akeekkachiisni dhoo'insa volkaanoo haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
volcano-all-clear = { $source }: balaan dhoo'insa volkaanoo darbeera. Bakka: { $place }.
volcano-area-left = { $source }: akeekkachiisni dhoo'insa volkaanoo bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
volcano-action = Volkaanoo fi sulula lagaa irraa fagaadhaa. Funyaan fi afaan keessan haguugaa. Ija keessan daaraa irraa eegaa.

landslide-name = Sigigaachuu lafaa
landslide-warning = { $source }: akeekkachiisa sigigaachuu lafaa. Bakka: { $place }.
landslide-update = { $source }: odeeffannoo haaraa. Akeekkachiisni sigigaachuu lafaa amma bakkeewwan kanaaf hojjeta: { $place }.
landslide-withdrawn = { $source }: akeekkachiisni sigigaachuu lafaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
landslide-all-clear = { $source }: balaan sigigaachuu lafaa darbeera. Bakka: { $place }.
landslide-area-left = { $source }: akeekkachiisni sigigaachuu lafaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
landslide-action = Amma tulluu irraa, tulluu jalaa fi sulula keessaa ba'aa. Gara lafa jabaa tulluu irraa fagoo ta'ee deemaa.

drinking-water-name = Faalama bishaan dhugaatii
drinking-water-warning = { $source }: akeekkachiisa. Bishaan boombaa (ujummoo) dhuguun balaa qaba. Bakka: { $place }.
drinking-water-update = { $source }: odeeffannoo haaraa. Akeekkachiisni faalama bishaan dhugaatii amma bakkeewwan kanaaf hojjeta: { $place }.
drinking-water-withdrawn = { $source }: akeekkachiisni faalama bishaan dhugaatii haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
drinking-water-all-clear = { $source }: amma bishaan boombaa (ujummoo) dhuguun balaa hin qabu. Bakka: { $place }.
drinking-water-area-left = { $source }: akeekkachiisni faalama bishaan dhugaatii bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
drinking-water-action = Bishaan boombaa (ujummoo) hin dhuginaa. Bishaan qaruuraa dhugaa, yookaan osoo hin dhugin dura bishaan danfisaa.

epidemic-name = Dhukkuba balaafamaa
epidemic-warning = { $source }: akeekkachiisa dhukkuba balaafamaa. Bakka: { $place }.
epidemic-update = { $source }: odeeffannoo haaraa. Akeekkachiisni dhukkuba balaafamaa amma bakkeewwan kanaaf hojjeta: { $place }.
epidemic-withdrawn = { $source }: akeekkachiisni dhukkuba balaafamaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
epidemic-all-clear = { $source }: balaan dhukkuba kanaa darbeera. Bakka: { $place }.
epidemic-area-left = { $source }: akeekkachiisni dhukkuba balaafamaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
epidemic-action = Harka keessan irra deddeebi'aa dhiqadhaa. Namoota dhukkubsatan irraa fagaadhaa. Yoo dhukkubni isinitti dhaga'ame, doktoraatti bilbilaa.

power-failure-name = Addaan cituu ibsaa
power-failure-warning = { $source }: akeekkachiisa addaan cituu ibsaa. Bakka: { $place }.
power-failure-update = { $source }: odeeffannoo haaraa. Akeekkachiisni addaan cituu ibsaa amma bakkeewwan kanaaf hojjeta: { $place }.
power-failure-withdrawn = { $source }: akeekkachiisni addaan cituu ibsaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
power-failure-all-clear = { $source }: ibsaan deebi'eera. Bakka: { $place }.
power-failure-area-left = { $source }: akeekkachiisni addaan cituu ibsaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
power-failure-action = Baatirii bilbila keessanii qusadhaa. Ibsaa harkaa fayyadamaa, shamaa hin fayyadaminaa. Firijii hin baninaa.

public-danger-name = Balaa isinitti dhihoo jiru
public-danger-warning = { $source }: akeekkachiisa. Balaan namoota miidhuu danda'u jira. Bakka: { $place }.
public-danger-update = { $source }: odeeffannoo haaraa. Akeekkachiisni nageenya ummataa amma bakkeewwan kanaaf hojjeta: { $place }.
public-danger-withdrawn = { $source }: akeekkachiisni nageenya ummataa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
public-danger-all-clear = { $source }: balaan ummata yaaddesse darbeera. Bakka: { $place }.
public-danger-area-left = { $source }: akeekkachiisni nageenya ummataa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
public-danger-action = Mana keessa turaa, balbala furtuun cufaa. Bakka balaan jiru irraa fagaadhaa. Waan poolisiin jedhu godhaa.
