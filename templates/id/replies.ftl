# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Bahasa Indonesia
reply-help-staffed = Jika Anda dalam bahaya, segera telepon { $emergency }. Pesan Anda sudah kami terima dan sedang dibaca.
reply-help-unstaffed = Jika Anda dalam bahaya, segera telepon { $emergency }. Saat ini tidak ada orang yang membaca pesan di sini.
reply-stopped = Anda tidak akan menerima pesan kami lagi di sini. Untuk menerimanya lagi, jawab START.
reply-started = Anda akan menerima peringatan kami lagi.
reply-wrong-number = Terima kasih. Kami tidak akan mengirim pesan ke nomor ini lagi.
reply-moved = Terima kasih. Mohon jawab dengan nama tempat tinggal Anda sekarang.
reply-language = Mulai sekarang Anda akan menerima pesan kami dalam bahasa Indonesia.
reply-unknown-number = Nomor ini mengirim peringatan resmi. Dalam bahaya, telepon { $emergency }.
reply-relay-received = Terima kasih. Mohon beri tahu kami berapa orang yang sudah Anda beri tahu: jawab { $two } dan angkanya.
reply-relay-told = Terima kasih. Kami mencatat bahwa Anda sudah memberi tahu { $people } orang.
reply-relay-cannot = Terima kasih. Kami sedang meminta orang lain.
reply-relay-question = Terima kasih. Pertanyaan Anda sudah kami teruskan.
reply-relay-which = Ada beberapa pesan yang belum Anda jawab. Mohon awali jawaban Anda dengan angka pesan itu.
