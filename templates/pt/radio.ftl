# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Atenção, por favor. Este é um alerta oficial. Hora: { $sent }.
radio-attention-end = Atenção, por favor. Esta é uma mensagem oficial. Hora: { $sent }.
radio-repeat = Repito.
radio-end = Esta foi uma mensagem oficial. Fonte: { $source }.
