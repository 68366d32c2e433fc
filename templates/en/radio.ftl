# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Attention please. This is an official warning, given at { $sent }.
radio-attention-end = Attention please. This is an official message, given at { $sent }.
radio-repeat = I repeat.
radio-end = You have heard an official message from { $source }.
