# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Bendungan jebol
dam-failure-warning = { $source } memperingatkan: bendungan jebol di { $place }.
dam-failure-update = Informasi baru dari { $source }: peringatan bendungan jebol sekarang berlaku untuk { $place }.
dam-failure-withdrawn = { $source } telah menarik kembali peringatan bendungan jebol untuk { $place }. Ini tidak berarti sudah aman.
dam-failure-all-clear = { $source }: bahaya bendungan jebol di { $place } sudah berakhir.
dam-failure-area-left = { $source }: peringatan bendungan jebol tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
dam-failure-action = Segera pergi ke tempat tinggi. Jangan menunggu air datang. Jauhi sungai.

cyclone-name = Siklon
cyclone-warning = { $source } memperingatkan: siklon di { $place }.
cyclone-update = Informasi baru dari { $source }: peringatan siklon sekarang berlaku untuk { $place }.
cyclone-withdrawn = { $source } telah menarik kembali peringatan siklon untuk { $place }. Ini tidak berarti sudah aman.
cyclone-all-clear = { $source }: bahaya siklon di { $place } sudah berakhir.
cyclone-area-left = { $source }: peringatan siklon tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
cyclone-action = Segera pergi ke bangunan yang kuat atau tempat perlindungan. Jauhi jendela. Tetaplah di dalam saat mata siklon lewat, walaupun angin berhenti.

tornado-name = Tornado
tornado-warning = { $source } memperingatkan: tornado di { $place }.
tornado-update = Informasi baru dari { $source }: peringatan tornado sekarang berlaku untuk { $place }.
tornado-withdrawn = { $source } telah menarik kembali peringatan tornado untuk { $place }. Ini tidak berarti sudah aman.
tornado-all-clear = { $source }: bahaya tornado di { $place } sudah berakhir.
tornado-area-left = { $source }: peringatan tornado tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
tornado-action = Segera pergi ke lantai paling bawah, ke ruangan kecil tanpa jendela. Lindungi kepala Anda.

thunderstorm-name = Badai petir hebat
thunderstorm-warning = { $source } memperingatkan: badai petir hebat di { $place }.
thunderstorm-update = Informasi baru dari { $source }: peringatan badai petir hebat sekarang berlaku untuk { $place }.
thunderstorm-withdrawn = { $source } telah menarik kembali peringatan badai petir hebat untuk { $place }. Ini tidak berarti sudah aman.
thunderstorm-all-clear = { $source }: bahaya badai petir hebat di { $place } sudah berakhir.
thunderstorm-area-left = { $source }: peringatan badai petir hebat tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
thunderstorm-action = Segera masuk ke dalam bangunan. Jauhi jendela, pohon, dan air.

storm-surge-name = Air laut naik karena badai
storm-surge-warning = { $source } memperingatkan: air laut naik karena badai di { $place }.
storm-surge-update = Informasi baru dari { $source }: peringatan air laut naik karena badai sekarang berlaku untuk { $place }.
storm-surge-withdrawn = { $source } telah menarik kembali peringatan air laut naik karena badai untuk { $place }. Ini tidak berarti sudah aman.
storm-surge-all-clear = { $source }: bahaya air laut naik karena badai di { $place } sudah berakhir.
storm-surge-area-left = { $source }: peringatan air laut naik karena badai tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
storm-surge-action = Segera tinggalkan pantai. Pergilah ke tempat tinggi. Jangan pergi melihat laut.

snow-ice-name = Salju lebat dan es
snow-ice-warning = { $source } memperingatkan: salju lebat dan es di { $place }.
snow-ice-update = Informasi baru dari { $source }: peringatan salju lebat dan es sekarang berlaku untuk { $place }.
snow-ice-withdrawn = { $source } telah menarik kembali peringatan salju lebat dan es untuk { $place }. Ini tidak berarti sudah aman.
snow-ice-all-clear = { $source }: bahaya salju lebat dan es di { $place } sudah berakhir.
snow-ice-area-left = { $source }: peringatan salju lebat dan es tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
snow-ice-action = Jangan bepergian. Tetaplah di dalam bangunan dan jaga tubuh tetap hangat.

avalanche-name = Longsoran salju
avalanche-warning = { $source } memperingatkan: longsoran salju di { $place }.
avalanche-update = Informasi baru dari { $source }: peringatan longsoran salju sekarang berlaku untuk { $place }.
avalanche-withdrawn = { $source } telah menarik kembali peringatan longsoran salju untuk { $place }. Ini tidak berarti sudah aman.
avalanche-all-clear = { $source }: bahaya longsoran salju di { $place } sudah berakhir.
avalanche-area-left = { $source }: peringatan longsoran salju tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
avalanche-action = Jauhi lereng curam yang bersalju. Tinggalkan tempat di bawah lereng itu.

extreme-cold-name = Dingin ekstrem
extreme-cold-warning = { $source } memperingatkan: dingin ekstrem di { $place }.
extreme-cold-update = Informasi baru dari { $source }: peringatan dingin ekstrem sekarang berlaku untuk { $place }.
extreme-cold-withdrawn = { $source } telah menarik kembali peringatan dingin ekstrem untuk { $place }. Ini tidak berarti sudah aman.
extreme-cold-all-clear = { $source }: bahaya dingin ekstrem di { $place } sudah berakhir.
extreme-cold-area-left = { $source }: peringatan dingin ekstrem tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
extreme-cold-action = Tetaplah di dalam bangunan dan jaga tubuh tetap hangat. Pakailah beberapa lapis pakaian. Jagalah anak-anak dan orang lanjut usia.

air-quality-name = Asap dan udara kotor
air-quality-warning = { $source } memperingatkan: asap dan udara kotor di { $place }.
air-quality-update = Informasi baru dari { $source }: peringatan asap dan udara kotor sekarang berlaku untuk { $place }.
air-quality-withdrawn = { $source } telah menarik kembali peringatan asap dan udara kotor untuk { $place }. Ini tidak berarti sudah aman.
air-quality-all-clear = { $source }: bahaya asap dan udara kotor di { $place } sudah berakhir.
air-quality-area-left = { $source }: peringatan asap dan udara kotor tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
air-quality-action = Tetaplah di dalam bangunan. Tutup jendela dan pintu. Jangan bekerja berat di luar.

volcano-name = Letusan gunung api
volcano-warning = { $source } memperingatkan: letusan gunung api di { $place }.
volcano-update = Informasi baru dari { $source }: peringatan letusan gunung api sekarang berlaku untuk { $place }.
volcano-withdrawn = { $source } telah menarik kembali peringatan letusan gunung api untuk { $place }. Ini tidak berarti sudah aman.
volcano-all-clear = { $source }: bahaya letusan gunung api di { $place } sudah berakhir.
volcano-area-left = { $source }: peringatan letusan gunung api tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
volcano-action = Jauhi gunung api dan lembah sungai. Tutup hidung dan mulut. Lindungi mata dari abu.

landslide-name = Tanah longsor
landslide-warning = { $source } memperingatkan: tanah longsor di { $place }.
landslide-update = Informasi baru dari { $source }: peringatan tanah longsor sekarang berlaku untuk { $place }.
landslide-withdrawn = { $source } telah menarik kembali peringatan tanah longsor untuk { $place }. Ini tidak berarti sudah aman.
landslide-all-clear = { $source }: bahaya tanah longsor di { $place } sudah berakhir.
landslide-area-left = { $source }: peringatan tanah longsor tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
landslide-action = Segera tinggalkan lereng curam dan lembah. Pergilah ke tanah yang kokoh dan jauh dari lereng.

radiological-name = Bahaya radioaktif
radiological-warning = { $source } memperingatkan: bahaya radioaktif di { $place }.
radiological-update = Informasi baru dari { $source }: peringatan bahaya radioaktif sekarang berlaku untuk { $place }.
radiological-withdrawn = { $source } telah menarik kembali peringatan bahaya radioaktif untuk { $place }. Ini tidak berarti sudah aman.
radiological-all-clear = { $source }: bahaya radioaktif di { $place } sudah berakhir.
radiological-area-left = { $source }: peringatan bahaya radioaktif tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
radiological-action = Segera masuk ke dalam bangunan dan tetaplah di dalam. Tutup jendela dan pintu. Matikan kipas angin dan AC.

drinking-water-name = Air minum tidak aman
drinking-water-warning = { $source } memperingatkan: air keran di { $place } tidak aman untuk diminum.
drinking-water-update = Informasi baru dari { $source }: peringatan air minum tidak aman sekarang berlaku untuk { $place }.
drinking-water-withdrawn = { $source } telah menarik kembali peringatan air minum tidak aman untuk { $place }. Ini tidak berarti sudah aman.
drinking-water-all-clear = { $source }: air keran di { $place } sudah aman lagi untuk diminum.
drinking-water-area-left = { $source }: peringatan air minum tidak aman tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
drinking-water-action = Jangan minum air keran. Minumlah air kemasan, atau rebus air sampai mendidih sebelum diminum.

epidemic-name = Penyakit berbahaya
epidemic-warning = { $source } memperingatkan: penyakit berbahaya di { $place }.
epidemic-update = Informasi baru dari { $source }: peringatan penyakit berbahaya sekarang berlaku untuk { $place }.
epidemic-withdrawn = { $source } telah menarik kembali peringatan penyakit berbahaya untuk { $place }. Ini tidak berarti sudah aman.
epidemic-all-clear = { $source }: bahaya penyakit di { $place } sudah berakhir.
epidemic-area-left = { $source }: peringatan penyakit berbahaya tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
epidemic-action = Sering-seringlah mencuci tangan. Jauhi orang sakit. Jika merasa sakit, telepon dokter.

power-failure-name = Pemadaman listrik
power-failure-warning = { $source } memperingatkan: pemadaman listrik di { $place }.
power-failure-update = Informasi baru dari { $source }: peringatan pemadaman listrik sekarang berlaku untuk { $place }.
power-failure-withdrawn = { $source } telah menarik kembali peringatan pemadaman listrik untuk { $place }. Ini tidak berarti sudah aman.
power-failure-all-clear = { $source }: pemadaman listrik di { $place } sudah berakhir.
power-failure-area-left = { $source }: peringatan pemadaman listrik tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
power-failure-action = Hemat baterai telepon Anda. Gunakan senter, jangan lilin. Jaga agar lemari es tetap tertutup.

public-danger-name = Bahaya di dekat Anda
public-danger-warning = { $source } memperingatkan: ada bahaya bagi masyarakat di { $place }.
public-danger-update = Informasi baru dari { $source }: peringatan bahaya bagi masyarakat sekarang berlaku untuk { $place }.
public-danger-withdrawn = { $source } telah menarik kembali peringatan bahaya bagi masyarakat untuk { $place }. Ini tidak berarti sudah aman.
public-danger-all-clear = { $source }: bahaya bagi masyarakat di { $place } sudah berakhir.
public-danger-area-left = { $source }: peringatan bahaya bagi masyarakat tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
public-danger-action = Tetaplah di dalam bangunan dan kunci pintu. Jauhi tempat yang berbahaya. Ikuti perintah polisi.
