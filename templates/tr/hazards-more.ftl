# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Baraj yıkılması
dam-failure-warning = { $source }: baraj yıkılması uyarısı. Yer: { $place }.
dam-failure-update = { $source }: yeni bilgi. Baraj yıkılması uyarısı şimdi şu yerler için geçerli: { $place }.
dam-failure-withdrawn = { $source }: baraj yıkılması uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
dam-failure-all-clear = { $source }: baraj yıkılması tehlikesi sona erdi. Yer: { $place }.
dam-failure-area-left = { $source }: baraj yıkılması uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
dam-failure-action = Hemen yüksek bir yere çıkın. Suyun gelmesini beklemeyin. Nehirden uzak durun.

cyclone-name = Kasırga
cyclone-warning = { $source }: kasırga uyarısı. Yer: { $place }.
cyclone-update = { $source }: yeni bilgi. Kasırga uyarısı şimdi şu yerler için geçerli: { $place }.
cyclone-withdrawn = { $source }: kasırga uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
cyclone-all-clear = { $source }: kasırga tehlikesi sona erdi. Yer: { $place }.
cyclone-area-left = { $source }: kasırga uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
cyclone-action = Hemen sağlam bir binaya veya sığınağa gidin. Pencerelerden uzak durun. Kasırganın gözü geçerken, rüzgâr dursa bile içeride kalın.

tornado-name = Hortum
tornado-warning = { $source }: hortum uyarısı. Yer: { $place }.
tornado-update = { $source }: yeni bilgi. Hortum uyarısı şimdi şu yerler için geçerli: { $place }.
tornado-withdrawn = { $source }: hortum uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
tornado-all-clear = { $source }: hortum tehlikesi sona erdi. Yer: { $place }.
tornado-area-left = { $source }: hortum uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
tornado-action = Hemen binanın en alt katına, penceresi olmayan küçük bir odaya gidin. Başınızı koruyun.

thunderstorm-name = Şiddetli gök gürültülü fırtına
thunderstorm-warning = { $source }: şiddetli gök gürültülü fırtına uyarısı. Yer: { $place }.
thunderstorm-update = { $source }: yeni bilgi. Şiddetli gök gürültülü fırtına uyarısı şimdi şu yerler için geçerli: { $place }.
thunderstorm-withdrawn = { $source }: şiddetli gök gürültülü fırtına uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
thunderstorm-all-clear = { $source }: şiddetli gök gürültülü fırtına tehlikesi sona erdi. Yer: { $place }.
thunderstorm-area-left = { $source }: şiddetli gök gürültülü fırtına uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
thunderstorm-action = Hemen bir binaya girin. Pencerelerden, ağaçlardan ve sudan uzak durun.

storm-surge-name = Fırtına nedeniyle deniz yükselmesi
storm-surge-warning = { $source }: fırtına nedeniyle deniz yükselmesi uyarısı. Yer: { $place }.
storm-surge-update = { $source }: yeni bilgi. Fırtına nedeniyle deniz yükselmesi uyarısı şimdi şu yerler için geçerli: { $place }.
storm-surge-withdrawn = { $source }: fırtına nedeniyle deniz yükselmesi uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
storm-surge-all-clear = { $source }: fırtına nedeniyle deniz yükselmesi tehlikesi sona erdi. Yer: { $place }.
storm-surge-area-left = { $source }: fırtına nedeniyle deniz yükselmesi uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
storm-surge-action = Hemen kıyıdan ayrılın. Yüksek bir yere çıkın. Denizi görmeye gitmeyin.

snow-ice-name = Yoğun kar ve buzlanma
snow-ice-warning = { $source }: yoğun kar ve buzlanma uyarısı. Yer: { $place }.
snow-ice-update = { $source }: yeni bilgi. Yoğun kar ve buzlanma uyarısı şimdi şu yerler için geçerli: { $place }.
snow-ice-withdrawn = { $source }: yoğun kar ve buzlanma uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
snow-ice-all-clear = { $source }: yoğun kar ve buzlanma tehlikesi sona erdi. Yer: { $place }.
snow-ice-area-left = { $source }: yoğun kar ve buzlanma uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
snow-ice-action = Yolculuğa çıkmayın. İçeride ve sıcakta kalın.

avalanche-name = Çığ
avalanche-warning = { $source }: çığ uyarısı. Yer: { $place }.
avalanche-update = { $source }: yeni bilgi. Çığ uyarısı şimdi şu yerler için geçerli: { $place }.
avalanche-withdrawn = { $source }: çığ uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
avalanche-all-clear = { $source }: çığ tehlikesi sona erdi. Yer: { $place }.
avalanche-area-left = { $source }: çığ uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
avalanche-action = Karlı dik yamaçlardan uzak durun. Bu yamaçların altındaki yerlerden ayrılın.

extreme-cold-name = Aşırı soğuk
extreme-cold-warning = { $source }: aşırı soğuk uyarısı. Yer: { $place }.
extreme-cold-update = { $source }: yeni bilgi. Aşırı soğuk uyarısı şimdi şu yerler için geçerli: { $place }.
extreme-cold-withdrawn = { $source }: aşırı soğuk uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
extreme-cold-all-clear = { $source }: aşırı soğuk tehlikesi sona erdi. Yer: { $place }.
extreme-cold-area-left = { $source }: aşırı soğuk uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
extreme-cold-action = İçeride ve sıcakta kalın. Kat kat giyinin. Çocuklarla ve yaşlılarla ilgilenin.

air-quality-name = Duman ve kirli hava
air-quality-warning = { $source }: duman ve kirli hava uyarısı. Yer: { $place }.
air-quality-update = { $source }: yeni bilgi. Duman ve kirli hava uyarısı şimdi şu yerler için geçerli: { $place }.
air-quality-withdrawn = { $source }: duman ve kirli hava uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
air-quality-all-clear = { $source }: duman ve kirli hava tehlikesi sona erdi. Yer: { $place }.
air-quality-area-left = { $source }: duman ve kirli hava uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
air-quality-action = İçeride kalın. Pencereleri ve kapıları kapatın. Dışarıda ağır iş yapmayın.

volcano-name = Yanardağ patlaması
volcano-warning = { $source }: yanardağ patlaması uyarısı. Yer: { $place }.
volcano-update = { $source }: yeni bilgi. Yanardağ patlaması uyarısı şimdi şu yerler için geçerli: { $place }.
volcano-withdrawn = { $source }: yanardağ patlaması uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
volcano-all-clear = { $source }: yanardağ patlaması tehlikesi sona erdi. Yer: { $place }.
volcano-area-left = { $source }: yanardağ patlaması uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
volcano-action = Yanardağdan ve nehir vadilerinden uzak durun. Ağzınızı ve burnunuzu maske veya bezle kapatın. Gözlerinizi külden koruyun.

landslide-name = Toprak kayması (heyelan)
landslide-warning = { $source }: toprak kayması (heyelan) uyarısı. Yer: { $place }.
landslide-update = { $source }: yeni bilgi. Toprak kayması (heyelan) uyarısı şimdi şu yerler için geçerli: { $place }.
landslide-withdrawn = { $source }: toprak kayması (heyelan) uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
landslide-all-clear = { $source }: toprak kayması (heyelan) tehlikesi sona erdi. Yer: { $place }.
landslide-area-left = { $source }: toprak kayması (heyelan) uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
landslide-action = Dik yamaçlardan ve vadilerden hemen ayrılın. Yamaçtan uzakta, sağlam bir zemine gidin.

radiological-name = Radyasyon tehlikesi
radiological-warning = { $source }: radyasyon tehlikesi uyarısı. Yer: { $place }.
radiological-update = { $source }: yeni bilgi. Radyasyon tehlikesi uyarısı şimdi şu yerler için geçerli: { $place }.
radiological-withdrawn = { $source }: radyasyon tehlikesi uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
radiological-all-clear = { $source }: radyasyon tehlikesi sona erdi. Yer: { $place }.
radiological-area-left = { $source }: radyasyon tehlikesi uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
radiological-action = Hemen bir binaya girin ve içeride kalın. Pencereleri ve kapıları kapatın. Vantilatörü ve klimayı kapatın.

drinking-water-name = Güvenli olmayan içme suyu
drinking-water-warning = { $source }: uyarı. Musluk suyunu içmek güvenli değil. Yer: { $place }.
drinking-water-update = { $source }: yeni bilgi. Güvenli olmayan içme suyu uyarısı şimdi şu yerler için geçerli: { $place }.
drinking-water-withdrawn = { $source }: güvenli olmayan içme suyu uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
drinking-water-all-clear = { $source }: musluk suyunu içmek yeniden güvenli. Yer: { $place }.
drinking-water-area-left = { $source }: güvenli olmayan içme suyu uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
drinking-water-action = Musluk suyu içmeyin. Sadece şişe suyu veya kaynatılmış su için.

epidemic-name = Tehlikeli hastalık
epidemic-warning = { $source }: tehlikeli hastalık uyarısı. Yer: { $place }.
epidemic-update = { $source }: yeni bilgi. Tehlikeli hastalık uyarısı şimdi şu yerler için geçerli: { $place }.
epidemic-withdrawn = { $source }: tehlikeli hastalık uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
epidemic-all-clear = { $source }: hastalık tehlikesi sona erdi. Yer: { $place }.
epidemic-area-left = { $source }: tehlikeli hastalık uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
epidemic-action = Ellerinizi sık sık yıkayın. Hasta insanlardan uzak durun. Kendinizi hasta hissederseniz doktoru arayın.

power-failure-name = Elektrik kesintisi
power-failure-warning = { $source }: elektrik kesintisi uyarısı. Yer: { $place }.
power-failure-update = { $source }: yeni bilgi. Elektrik kesintisi uyarısı şimdi şu yerler için geçerli: { $place }.
power-failure-withdrawn = { $source }: elektrik kesintisi uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
power-failure-all-clear = { $source }: elektrik kesintisi sona erdi. Yer: { $place }.
power-failure-area-left = { $source }: elektrik kesintisi uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
power-failure-action = Telefonunuzun pilini idareli kullanın. Mum değil, el feneri kullanın. Buzdolabını kapalı tutun.

public-danger-name = Yakınınızda tehlike
public-danger-warning = { $source }: insanlar için tehlike uyarısı. Yer: { $place }.
public-danger-update = { $source }: yeni bilgi. İnsanlar için tehlike uyarısı şimdi şu yerler için geçerli: { $place }.
public-danger-withdrawn = { $source }: insanlar için tehlike uyarısı geri çekildi. Yer: { $place }. Hâlâ tehlike olabilir.
public-danger-all-clear = { $source }: insanlar için tehlike sona erdi. Yer: { $place }.
public-danger-area-left = { $source }: insanlar için tehlike uyarısı artık yaşadığınız yer için geçerli değil. Şu yerler için hâlâ geçerli: { $place }.
public-danger-action = İçeride kalın ve kapıları kilitleyin. Tehlikeli yerden uzak durun. Polisin dediğini yapın.
