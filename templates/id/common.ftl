# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = LATIHAN
exercise-note = Ini hanya latihan. Tidak ada bahaya.

series-first = { $sent }, pesan { $number }.
series-replaces = { $sent }, pesan { $number }, menggantikan pesan { $replaced }.
until = Berlaku sampai { $until }.
verify = Untuk memeriksa pesan ini, telepon { $phone }. Kode: { $code }.
verify-code = Kode peringatan ini: { $code }.
more = Selengkapnya: { $link }
still-holds = Peringatan lain masih berlaku untuk { $place }.
withdrawn-since = Peringatan { $replaced } telah ditarik kembali.
area-left-advice = Jauhi tempat yang masih terkena peringatan.

response-shelter = Sekarang juga, tetaplah di dalam bangunan yang kuat.
response-evacuate = Segera tinggalkan daerah ini. Ikuti petunjuk pihak berwenang.
response-prepare = Bersiaplah sekarang. Siapkan air, obat, dan surat penting.
response-avoid = Jauhi daerah ini.
response-monitor = Dengarkan radio dan perhatikan pesan baru.

label-machine = Terjemahan otomatis. Asli: { $link }
label-draft = Terjemahan ini belum diperiksa oleh penutur bahasa Indonesia. Asli: { $link }
label-fallback = Kami tidak punya pesan ini dalam bahasa Anda.
