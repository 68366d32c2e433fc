# status: draft
# author: Tocsin
# date: 2026-11-21

page-alert-title = Peringatan resmi
page-relay-title = Beri tahu komunitas Anda
page-relay-text = Pesan yang perlu disampaikan
page-received = Sudah saya terima
page-told = Sudah saya sampaikan
page-people = Berapa orang?
page-way = Bagaimana cara Anda memberi tahu mereka?
page-way-voice = Bertemu langsung
page-way-phone = Lewat telepon
page-way-chat = Di grup chat
page-way-meeting = Di tempat pertemuan
page-not-understood = Apa yang tidak dipahami?
page-cannot = Saya tidak bisa
page-question = Saya punya pertanyaan
page-your-question = Pertanyaan Anda
page-send = Kirim
page-thanks = Terima kasih. Jawaban Anda sudah disimpan.
page-over = Peringatan ini tidak berlaku lagi.
page-notice-over = Informasi ini tidak berlaku lagi.
page-other-languages = Bahasa lain
page-valid-until = Berlaku sampai { $until }
page-check = Untuk memeriksa pesan ini, telepon { $phone } dan sebutkan kode { $code }.
page-not-found = Halaman ini tidak ada atau tidak berlaku lagi.
page-station-title = Naskah untuk dibacakan di radio
page-station-none = Sekarang tidak ada naskah untuk dibacakan.
page-station-aired = Sudah kami bacakan di radio
page-station-aired-at = Dibacakan di radio pada { $time }
page-station-print = Cetak
page-station-seconds = Sekitar { $seconds } detik
page-exercise = Latihan: tidak ada bahaya.
