# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Maaloo dhaggeeffadhaa. Kun akeekkachiisa qaama aangoo qabuun kenname. Yeroo itti kenname: { $sent }.
radio-attention-end = Maaloo dhaggeeffadhaa. Kun ergaa qaama aangoo qabuun kenname. Yeroo itti kenname: { $sent }.
radio-repeat = Irra deebi'een jedha.
radio-end = Ergaa qaama aangoo qabuun kenname dhageessaniittu. Madda: { $source }.
