# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Tafadhali sikilizeni. Hili ni onyo rasmi. Wakati lilipotolewa: { $sent }.
radio-attention-end = Tafadhali sikilizeni. Huu ni ujumbe rasmi. Wakati ulipotolewa: { $sent }.
radio-repeat = Ninarudia.
radio-end = Mmesikia ujumbe rasmi kutoka { $source }.
