# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Mabango ya hapo yameandikwa: { $text }.
fact-landmark = Ni karibu na: { $text }.
fact-go = Nenda hapa: { $text }.
fact-transport = Jinsi ya kufika huko: { $text }.
fact-hotline = Msaada kwa simu: { $phone }.
fact-hotline-hours = Msaada kwa simu: { $phone }, { $text }.
fact-languages = Lugha zinazozungumzwa huko: { $text }.
fact-no-papers = Hakuna mtu atakayekuuliza vitambulisho huko.
fact-papers = Chukua vitambulisho vyako.
fact-free = Ni bure.
fact-items = Chukua vitu hivi: { $text }.
fact-animals = Unaweza kuja na wanyama.
fact-confirmed = Tarehe ya kuthibitishwa: { $date }.
