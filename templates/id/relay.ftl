# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Mohon segera sampaikan ini kepada komunitas Anda:
relay-ask-deputy = Orang pertama yang kami hubungi belum menjawab. Mohon segera sampaikan ini kepada komunitas Anda:
relay-answers = Jawab dengan pesan: { $one } = sudah saya terima. { $two } dan angka = jumlah orang yang sudah saya beri tahu. { $three } = saya tidak bisa. { $four } dan kata-kata Anda = pertanyaan.
relay-page = Halaman Anda: { $link }
relay-remind = Kami belum menerima jawaban Anda. Mohon sampaikan kepada komunitas Anda dan jawab kami.
relay-ended = Anda tidak perlu lagi memberi tahu orang lain tentang peringatan ini.
