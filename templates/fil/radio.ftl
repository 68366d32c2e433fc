# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Makinig po kayo. Ito ay opisyal na babala. Oras ng paglabas: { $sent }.
radio-attention-end = Makinig po kayo. Ito ay opisyal na mensahe. Oras ng paglabas: { $sent }.
radio-repeat = Uulitin ko.
radio-end = Narinig ninyo ang opisyal na mensahe mula sa { $source }.
