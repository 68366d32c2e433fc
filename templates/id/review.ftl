# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Mohon periksa terjemahan sebuah peringatan. Waktu Anda { $minutes } menit: { $link }
review-remind = Kami masih memerlukan pemeriksaan Anda atas sebuah terjemahan. Sisa waktu { $minutes } menit: { $link }
review-closed = Terima kasih. Terjemahan itu sudah diperiksa oleh orang lain.
review-title = Periksa terjemahan
review-source = Teks asli
review-draft = Terjemahan
review-left = Sisa waktu { $minutes } menit
review-checks = Temuan pemeriksaan otomatis
review-checks-none = Pemeriksaan otomatis tidak menemukan apa-apa.
review-approve = Terjemahan ini benar. Kirimkan.
review-edit = Sudah saya perbaiki. Kirimkan teks saya.
review-reject = Terjemahan ini salah. Jangan dikirim.
review-why = Apa yang salah?
review-thanks = Terima kasih. Jawaban Anda sudah disimpan.
review-over = Waktu sudah habis. Teks ini tidak perlu diperiksa lagi.
review-changed = Orang lain sudah menjawab.
