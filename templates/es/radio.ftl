# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Atención, por favor. Esta es una alerta oficial. Hora: { $sent }.
radio-attention-end = Atención, por favor. Este es un mensaje oficial. Hora: { $sent }.
radio-repeat = Repito.
radio-end = Este ha sido un mensaje oficial. Fuente: { $source }.
