# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Lolaa
flood-warning = { $source }: akeekkachiisa lolaa. Bakka: { $place }.
flood-update = { $source }: odeeffannoo haaraa. Akeekkachiisni lolaa amma bakkeewwan kanaaf hojjeta: { $place }.
flood-withdrawn = { $source }: akeekkachiisni lolaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
flood-all-clear = { $source }: balaan lolaa darbeera. Bakka: { $place }.
flood-area-left = { $source }: akeekkachiisni lolaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
flood-action = Gara lafa ol ka'aa deemaa. Bishaan lolaa miilaan yookaan konkolaataan hin ce'inaa.

flash-flood-name = Lolaa tasaa
flash-flood-warning = { $source }: akeekkachiisa lolaa tasaa. Bakka: { $place }.
flash-flood-update = { $source }: odeeffannoo haaraa. Akeekkachiisni lolaa tasaa amma bakkeewwan kanaaf hojjeta: { $place }.
flash-flood-withdrawn = { $source }: akeekkachiisni lolaa tasaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
flash-flood-all-clear = { $source }: balaan lolaa tasaa darbeera. Bakka: { $place }.
flash-flood-area-left = { $source }: akeekkachiisni lolaa tasaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
flash-flood-action = Amma gara lafa ol ka'aa deemaa. Bishaan yaa'u miilaan yookaan konkolaataan hin ce'inaa.

wildfire-name = Ibidda bosonaa
wildfire-warning = { $source }: akeekkachiisa ibidda bosonaa. Bakka: { $place }.
wildfire-update = { $source }: odeeffannoo haaraa. Akeekkachiisni ibidda bosonaa amma bakkeewwan kanaaf hojjeta: { $place }.
wildfire-withdrawn = { $source }: akeekkachiisni ibidda bosonaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
wildfire-all-clear = { $source }: balaan ibidda bosonaa darbeera. Bakka: { $place }.
wildfire-area-left = { $source }: akeekkachiisni ibidda bosonaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
wildfire-action = Qophaa'aa: yoo ba'aa isiniin jedhame, battaluma sana ba'aa. Foddaa fi balbala cufaa. Aaraa fi ibidda irraa fagaadhaa.

earthquake-name = Kirkira lafaa
earthquake-warning = { $source }: akeekkachiisa kirkira lafaa. Bakka: { $place }.
earthquake-update = { $source }: odeeffannoo haaraa. Akeekkachiisni kirkira lafaa amma bakkeewwan kanaaf hojjeta: { $place }.
earthquake-withdrawn = { $source }: akeekkachiisni kirkira lafaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
earthquake-all-clear = { $source }: balaan kirkira lafaa darbeera. Bakka: { $place }.
earthquake-area-left = { $source }: akeekkachiisni kirkira lafaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
earthquake-action = Minjaala jabaa jala galaa, minjaalichas qabadhaa. Yeroo kirkirri dhaabbatu ala ba'aa, gamoo irraas fagaadhaa.

tsunami-name = Tsunaamii
tsunami-warning = { $source }: akeekkachiisa tsunaamii. Bakka: { $place }.
tsunami-update = { $source }: odeeffannoo haaraa. Akeekkachiisni tsunaamii amma bakkeewwan kanaaf hojjeta: { $place }.
tsunami-withdrawn = { $source }: akeekkachiisni tsunaamii haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
tsunami-all-clear = { $source }: balaan tsunaamii darbeera. Bakka: { $place }.
tsunami-area-left = { $source }: akeekkachiisni tsunaamii bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
tsunami-action = Amma galaana irraa fagaadhaa: gara keessa biyyaa yookaan lafa ol ka'aa deemaa. Hanga balaan darbeera isiniin jedhamutti galaana irraa fagaadhaa.

storm-name = Bubbee cimaa
storm-warning = { $source }: akeekkachiisa bubbee cimaa. Bakka: { $place }.
storm-update = { $source }: odeeffannoo haaraa. Akeekkachiisni bubbee cimaa amma bakkeewwan kanaaf hojjeta: { $place }.
storm-withdrawn = { $source }: akeekkachiisni bubbee cimaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
storm-all-clear = { $source }: balaan bubbee cimaa darbeera. Bakka: { $place }.
storm-area-left = { $source }: akeekkachiisni bubbee cimaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
storm-action = Mana keessa turaa, foddaa irraa fagaadhaa. Mukaa fi shiboo ibsaatti hin dhihaatinaa.

extreme-heat-name = Ho'a cimaa
extreme-heat-warning = { $source }: akeekkachiisa ho'a cimaa. Bakka: { $place }.
extreme-heat-update = { $source }: odeeffannoo haaraa. Akeekkachiisni ho'a cimaa amma bakkeewwan kanaaf hojjeta: { $place }.
extreme-heat-withdrawn = { $source }: akeekkachiisni ho'a cimaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
extreme-heat-all-clear = { $source }: balaan ho'a cimaa darbeera. Bakka: { $place }.
extreme-heat-area-left = { $source }: akeekkachiisni ho'a cimaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
extreme-heat-action = Irra deddeebi'aa bishaan dhugaa. Bakka qabbanaa'aa turaa. Daa'imman fi maanguddoota kunuunsaa.

chemical-release-name = Keemikaala balaafamaa qilleensa keessaa
chemical-release-warning = { $source }: akeekkachiisa keemikaala balaafamaa qilleensa keessaa. Bakka: { $place }.
chemical-release-update = { $source }: odeeffannoo haaraa. Akeekkachiisni keemikaala balaafamaa qilleensa keessaa amma bakkeewwan kanaaf hojjeta: { $place }.
chemical-release-withdrawn = { $source }: akeekkachiisni keemikaala balaafamaa qilleensa keessaa haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
chemical-release-all-clear = { $source }: balaan keemikaala balaafamaa qilleensa keessaa darbeera. Bakka: { $place }.
chemical-release-area-left = { $source }: akeekkachiisni keemikaala balaafamaa qilleensa keessaa bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
chemical-release-action = Amma mana seenaa. Foddaa fi balbala cufaa. Veentileetaraa fi qabbaneessituu qilleensaa dhaamsaa.

general-name = Balaa
general-warning = { $source }: akeekkachiisa. Bakka: { $place }. Balaa: { $event }.
general-update = { $source }: odeeffannoo haaraa. Akeekkachiisni ({ $event }) amma bakkeewwan kanaaf hojjeta: { $place }.
general-withdrawn = { $source }: akeekkachiisni ({ $event }) haqameera. Bakka: { $place }. Kun balaan hin jiru jechuu miti.
general-all-clear = { $source }: balaan ({ $event }) darbeera. Bakka: { $place }.
general-area-left = { $source }: akeekkachiisni ({ $event }) bakka isin jiraattaniif kana booda hin hojjetu. Ammas bakkeewwan kanaaf hojjeta: { $place }.
general-action = Of eeggadhaa. Qajeelfama aanga'ootaa hordofaa.
