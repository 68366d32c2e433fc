# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Banjir
flood-warning = { $source } memperingatkan: banjir di { $place }.
flood-update = Informasi baru dari { $source }: peringatan banjir sekarang berlaku untuk { $place }.
flood-withdrawn = { $source } telah menarik kembali peringatan banjir untuk { $place }. Ini tidak berarti sudah aman.
flood-all-clear = { $source }: bahaya banjir di { $place } sudah berakhir.
flood-area-left = { $source }: peringatan banjir tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
flood-action = Pindahlah ke tempat yang lebih tinggi. Jangan berjalan kaki atau berkendara melewati banjir.

flash-flood-name = Banjir bandang
flash-flood-warning = { $source } memperingatkan: banjir bandang di { $place }.
flash-flood-update = Informasi baru dari { $source }: peringatan banjir bandang sekarang berlaku untuk { $place }.
flash-flood-withdrawn = { $source } telah menarik kembali peringatan banjir bandang untuk { $place }. Ini tidak berarti sudah aman.
flash-flood-all-clear = { $source }: bahaya banjir bandang di { $place } sudah berakhir.
flash-flood-area-left = { $source }: peringatan banjir bandang tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
flash-flood-action = Segera pergi ke tempat yang lebih tinggi. Jangan berjalan kaki atau berkendara melewati air yang mengalir.

wildfire-name = Kebakaran hutan atau lahan
wildfire-warning = { $source } memperingatkan: kebakaran hutan atau lahan di { $place }.
wildfire-update = Informasi baru dari { $source }: peringatan kebakaran hutan atau lahan sekarang berlaku untuk { $place }.
wildfire-withdrawn = { $source } telah menarik kembali peringatan kebakaran hutan atau lahan untuk { $place }. Ini tidak berarti sudah aman.
wildfire-all-clear = { $source }: bahaya kebakaran hutan atau lahan di { $place } sudah berakhir.
wildfire-area-left = { $source }: peringatan kebakaran hutan atau lahan tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
wildfire-action = Bersiaplah untuk segera pergi jika diminta. Tutup jendela dan pintu. Jauhi asap dan api.

earthquake-name = Gempa bumi
earthquake-warning = { $source } memperingatkan: gempa bumi di { $place }.
earthquake-update = Informasi baru dari { $source }: peringatan gempa bumi sekarang berlaku untuk { $place }.
earthquake-withdrawn = { $source } telah menarik kembali peringatan gempa bumi untuk { $place }. Ini tidak berarti sudah aman.
earthquake-all-clear = { $source }: bahaya gempa bumi di { $place } sudah berakhir.
earthquake-area-left = { $source }: peringatan gempa bumi tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
earthquake-action = Berlindunglah di bawah meja yang kuat dan berpeganganlah. Setelah guncangan berhenti, keluarlah dan jauhi bangunan.

tsunami-name = Tsunami
tsunami-warning = { $source } memperingatkan: tsunami di { $place }.
tsunami-update = Informasi baru dari { $source }: peringatan tsunami sekarang berlaku untuk { $place }.
tsunami-withdrawn = { $source } telah menarik kembali peringatan tsunami untuk { $place }. Ini tidak berarti sudah aman.
tsunami-all-clear = { $source }: bahaya tsunami di { $place } sudah berakhir.
tsunami-area-left = { $source }: peringatan tsunami tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
tsunami-action = Segera pergi menjauh dari pantai ke arah daratan atau ke tempat tinggi. Jauhi laut sampai ada pemberitahuan bahwa sudah aman.

storm-name = Badai
storm-warning = { $source } memperingatkan: badai di { $place }.
storm-update = Informasi baru dari { $source }: peringatan badai sekarang berlaku untuk { $place }.
storm-withdrawn = { $source } telah menarik kembali peringatan badai untuk { $place }. Ini tidak berarti sudah aman.
storm-all-clear = { $source }: bahaya badai di { $place } sudah berakhir.
storm-area-left = { $source }: peringatan badai tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
storm-action = Tetaplah di dalam bangunan, jauh dari jendela. Jangan dekati pohon atau kabel listrik.

extreme-heat-name = Panas ekstrem
extreme-heat-warning = { $source } memperingatkan: panas ekstrem di { $place }.
extreme-heat-update = Informasi baru dari { $source }: peringatan panas ekstrem sekarang berlaku untuk { $place }.
extreme-heat-withdrawn = { $source } telah menarik kembali peringatan panas ekstrem untuk { $place }. Ini tidak berarti sudah aman.
extreme-heat-all-clear = { $source }: bahaya panas ekstrem di { $place } sudah berakhir.
extreme-heat-area-left = { $source }: peringatan panas ekstrem tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
extreme-heat-action = Sering-seringlah minum air. Tetaplah di tempat yang sejuk. Jagalah anak-anak dan orang lanjut usia.

chemical-release-name = Bahan kimia berbahaya di udara
chemical-release-warning = { $source } memperingatkan: bahan kimia berbahaya di udara di { $place }.
chemical-release-update = Informasi baru dari { $source }: peringatan bahan kimia berbahaya di udara sekarang berlaku untuk { $place }.
chemical-release-withdrawn = { $source } telah menarik kembali peringatan bahan kimia berbahaya di udara untuk { $place }. Ini tidak berarti sudah aman.
chemical-release-all-clear = { $source }: bahaya bahan kimia di udara di { $place } sudah berakhir.
chemical-release-area-left = { $source }: peringatan bahan kimia berbahaya di udara tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
chemical-release-action = Segera masuk ke dalam bangunan. Tutup jendela dan pintu. Matikan kipas angin dan AC.

general-name = Bahaya
general-warning = Peringatan dari { $source } untuk { $place }: { $event }.
general-update = Informasi baru dari { $source }: peringatan ({ $event }) sekarang berlaku untuk { $place }.
general-withdrawn = { $source } telah menarik kembali peringatan ({ $event }) untuk { $place }. Ini tidak berarti sudah aman.
general-all-clear = { $source }: bahaya ({ $event }) di { $place } sudah berakhir.
general-area-left = { $source }: peringatan ({ $event }) tidak berlaku lagi di tempat tinggal Anda. Peringatan masih berlaku untuk { $place }.
general-action = Tetap waspada dan ikuti petunjuk pihak berwenang.
