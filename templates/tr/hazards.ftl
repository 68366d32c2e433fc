# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Sel
flood-warning = { $source }: sel uyarısı. Yer: { $place }.
flood-update = { $source }: yeni bilgi. Sel uyarısı şimdi şu yerler için geçerli: { $place }.
flood-withdrawn = { $source }: sel uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
flood-all-clear = { $source }: sel tehlikesi sona erdi. Yer: { $place }.
flood-area-left = { $source }: sel uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
flood-action = Daha yüksek bir yere çıkın. Sel suyunun içinden yürüyerek veya araçla geçmeyin.

flash-flood-name = Ani sel
flash-flood-warning = { $source }: ani sel uyarısı. Yer: { $place }.
flash-flood-update = { $source }: yeni bilgi. Ani sel uyarısı şimdi şu yerler için geçerli: { $place }.
flash-flood-withdrawn = { $source }: ani sel uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
flash-flood-all-clear = { $source }: ani sel tehlikesi sona erdi. Yer: { $place }.
flash-flood-area-left = { $source }: ani sel uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
flash-flood-action = Hemen daha yüksek bir yere çıkın. Akan suyun içinden yürüyerek veya araçla geçmeyin.

wildfire-name = Orman yangını
wildfire-warning = { $source }: orman yangını uyarısı. Yer: { $place }.
wildfire-update = { $source }: yeni bilgi. Orman yangını uyarısı şimdi şu yerler için geçerli: { $place }.
wildfire-withdrawn = { $source }: orman yangını uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
wildfire-all-clear = { $source }: orman yangını tehlikesi sona erdi. Yer: { $place }.
wildfire-area-left = { $source }: orman yangını uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
wildfire-action = Hazır olun: size söylenirse hemen oradan ayrılın. Pencereleri ve kapıları kapatın. Dumandan ve ateşten uzak durun.

earthquake-name = Deprem
earthquake-warning = { $source }: deprem uyarısı. Yer: { $place }.
earthquake-update = { $source }: yeni bilgi. Deprem uyarısı şimdi şu yerler için geçerli: { $place }.
earthquake-withdrawn = { $source }: deprem uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
earthquake-all-clear = { $source }: deprem tehlikesi sona erdi. Yer: { $place }.
earthquake-area-left = { $source }: deprem uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
earthquake-action = Sağlam bir masanın altına girin ve masaya tutunun. Sarsıntı bitince dışarı çıkın, binalardan uzak durun.

tsunami-name = Tsunami
tsunami-warning = { $source }: tsunami uyarısı. Yer: { $place }.
tsunami-update = { $source }: yeni bilgi. Tsunami uyarısı şimdi şu yerler için geçerli: { $place }.
tsunami-withdrawn = { $source }: tsunami uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
tsunami-all-clear = { $source }: tsunami tehlikesi sona erdi. Yer: { $place }.
tsunami-area-left = { $source }: tsunami uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
tsunami-action = Hemen kıyıdan uzağa, iç bölgelere gidin veya yüksek bir yere çıkın. Güvenli olduğu söylenene kadar denizden uzak durun.

storm-name = Fırtına
storm-warning = { $source }: fırtına uyarısı. Yer: { $place }.
storm-update = { $source }: yeni bilgi. Fırtına uyarısı şimdi şu yerler için geçerli: { $place }.
storm-withdrawn = { $source }: fırtına uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
storm-all-clear = { $source }: fırtına tehlikesi sona erdi. Yer: { $place }.
storm-area-left = { $source }: fırtına uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
storm-action = Bina içinde kalın, pencerelerden uzak durun. Ağaçlara ve elektrik tellerine yaklaşmayın.

extreme-heat-name = Aşırı sıcak
extreme-heat-warning = { $source }: aşırı sıcak uyarısı. Yer: { $place }.
extreme-heat-update = { $source }: yeni bilgi. Aşırı sıcak uyarısı şimdi şu yerler için geçerli: { $place }.
extreme-heat-withdrawn = { $source }: aşırı sıcak uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
extreme-heat-all-clear = { $source }: aşırı sıcak tehlikesi sona erdi. Yer: { $place }.
extreme-heat-area-left = { $source }: aşırı sıcak uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
extreme-heat-action = Sık sık su için. Serin bir yerde kalın. Çocuklarla ve yaşlılarla ilgilenin.

chemical-release-name = Havada tehlikeli kimyasal madde
chemical-release-warning = { $source }: havada tehlikeli kimyasal madde uyarısı. Yer: { $place }.
chemical-release-update = { $source }: yeni bilgi. Havada tehlikeli kimyasal madde uyarısı şimdi şu yerler için geçerli: { $place }.
chemical-release-withdrawn = { $source }: havada tehlikeli kimyasal madde uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
chemical-release-all-clear = { $source }: havadaki kimyasal madde tehlikesi sona erdi. Yer: { $place }.
chemical-release-area-left = { $source }: havada tehlikeli kimyasal madde uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
chemical-release-action = Hemen bir binaya girin. Pencereleri ve kapıları kapatın. Vantilatörü ve klimayı kapatın.

general-name = Tehlike
general-warning = { $source }: uyarı ({ $event }). Yer: { $place }.
general-update = { $source }: yeni bilgi. Uyarı ({ $event }) şimdi şu yerler için geçerli: { $place }.
general-withdrawn = { $source }: uyarı ({ $event }) geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
general-all-clear = { $source }: tehlike ({ $event }) sona erdi. Yer: { $place }.
general-area-left = { $source }: uyarı ({ $event }) artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
general-action = Dikkatli olun ve yetkililerin talimatlarına uyun.
