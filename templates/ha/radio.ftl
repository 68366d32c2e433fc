# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Don Allah ku saurara. Wannan gargaɗi ne na hukuma. Lokacin sanarwa: { $sent }.
radio-attention-end = Don Allah ku saurara. Wannan saƙo ne na hukuma. Lokacin sanarwa: { $sent }.
radio-repeat = Zan maimaita.
radio-end = Kun ji saƙo na hukuma. Daga: { $source }.
