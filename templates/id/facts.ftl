# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Papan di sana bertuliskan: { $text }.
fact-landmark = Tempatnya di dekat { $text }.
fact-go = Pergilah ke: { $text }.
fact-transport = Cara ke sana: { $text }.
fact-hotline = Bantuan lewat telepon: { $phone }.
fact-hotline-hours = Bantuan lewat telepon: { $phone }, { $text }.
fact-languages = Bahasa yang dipakai di sana: { $text }.
fact-no-papers = Di sana tidak ada yang meminta surat identitas Anda.
fact-papers = Bawalah surat identitas Anda.
fact-free = Ini gratis.
fact-items = Bawalah: { $text }.
fact-animals = Anda boleh membawa hewan.
fact-confirmed = Informasi ini dipastikan pada { $date }.
