# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Fadlan dhegaysta. Tani waa digniin rasmi ah. Waqtiga: { $sent }.
radio-attention-end = Fadlan dhegaysta. Tani waa fariin rasmi ah. Waqtiga: { $sent }.
radio-repeat = Waan ku celinayaa.
radio-end = Waxaad maqasheen fariin rasmi ah oo ka timid { $source }.
