# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = Votre attention, s'il vous plaît. Ceci est une alerte officielle. Heure : { $sent }.
radio-attention-end = Votre attention, s'il vous plaît. Ceci est un message officiel. Heure : { $sent }.
radio-repeat = Je répète.
radio-end = C'était un message officiel. Source : { $source }.
