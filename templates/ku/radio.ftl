# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Ji kerema xwe guh bidin. Ev hişyariyeke fermî ye. Dema ragihandinê: { $sent }.
radio-attention-end = Ji kerema xwe guh bidin. Ev peyameke fermî ye. Dema ragihandinê: { $sent }.
radio-repeat = Ez dubare dikim.
radio-end = We peyameke fermî bihîst. Çavkanî: { $source }.
