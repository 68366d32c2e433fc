# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Mulai sekarang Anda akan menerima peringatan resmi dari { $source } dalam bahasa Indonesia. Anda tidak perlu membayar.
welcome-language = Untuk mengganti bahasa, jawab dengan nama bahasanya.
welcome-stop = Untuk menghentikan pesan ini, jawab STOP.
prepare-general = { $source }: bersiaplah. Simpan air, makanan, obat, dan surat penting dalam satu tas di dekat pintu.
prepare-season = { $source }: musim bahaya dimulai. Ketahui ke mana Anda harus pergi dan siapa yang harus ditelepon.
prepare-family = Sepakati dengan keluarga Anda tempat bertemu jika terpisah.
prepare-number = Simpan nomor ini. Peringatan resmi datang dari nomor ini.
recovery-help = { $source }: orang yang memerlukan bantuan bisa mendapatkannya di sini: { $text }.
recovery-water = Jangan minum air sumur sebelum air itu diuji.
recovery-home = Sebelum masuk kembali ke rumah, periksa apakah ada retakan, gas, atau air.
recovery-papers = Jika surat penting Anda hilang, tanyakan di sini: { $text }.
survey-ask = Apakah Anda menerima peringatan tepat waktu? Jawab 1 untuk ya, 2 untuk tidak.
survey-understood = Apakah Anda mengerti apa yang harus dilakukan? Jawab 1 untuk ya, 2 untuk tidak.
survey-thanks = Terima kasih. Jawaban Anda membantu kami memberi peringatan dengan lebih baik.

notice-label = Informasi
prepare-flood = Sebelum hujan datang, cari jalan ke tempat yang tinggi.
prepare-heat = Cari tempat sejuk untuk berteduh. Simpan cukup air minum di rumah.
prepare-cold = Simpan pakaian hangat, selimut, dan makanan kering di rumah.
prepare-storm = Cari ruangan yang paling kuat di rumah. Ikat barang yang bisa terbawa angin.
prepare-fire = Bersihkan rumput dan daun kering di dekat rumah. Kenali dua jalan keluar.
prepare-earthquake = Pasang perabot berat pada dinding. Kenali meja yang kuat di setiap ruangan.
prepare-coast = Cari jalan dari pantai ke tempat yang tinggi, dan coba jalani satu kali.
survey-none = Jika sama sekali tidak menerimanya, jawab 3.
