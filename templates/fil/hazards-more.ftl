# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Pagkasira ng dam
dam-failure-warning = { $source }: Babala sa pagkasira ng dam. Lugar: { $place }.
dam-failure-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pagkasira ng dam: { $place }.
dam-failure-withdrawn = { $source }: Binawi na ang babala sa pagkasira ng dam. Lugar: { $place }. Maaaring may panganib pa rin.
dam-failure-all-clear = { $source }: Tapos na ang panganib ng pagkasira ng dam. Lugar: { $place }.
dam-failure-area-left = { $source }: Wala nang babala sa pagkasira ng dam kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
dam-failure-action = Pumunta na ngayon sa mataas na lugar. Huwag hintaying dumating ang tubig. Lumayo sa ilog.

cyclone-name = Bagyo
cyclone-warning = { $source }: Babala sa bagyo. Lugar: { $place }.
cyclone-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa bagyo: { $place }.
cyclone-withdrawn = { $source }: Binawi na ang babala sa bagyo. Lugar: { $place }. Maaaring may panganib pa rin.
cyclone-all-clear = { $source }: Tapos na ang panganib ng bagyo. Lugar: { $place }.
cyclone-area-left = { $source }: Wala nang babala sa bagyo kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
cyclone-action = Pumunta na ngayon sa matibay na gusali o evacuation center. Lumayo sa mga bintana. Kung tumigil sandali ang hangin, manatili pa rin sa loob.

tornado-name = Buhawi
tornado-warning = { $source }: Babala sa buhawi. Lugar: { $place }.
tornado-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa buhawi: { $place }.
tornado-withdrawn = { $source }: Binawi na ang babala sa buhawi. Lugar: { $place }. Maaaring may panganib pa rin.
tornado-all-clear = { $source }: Tapos na ang panganib ng buhawi. Lugar: { $place }.
tornado-area-left = { $source }: Wala nang babala sa buhawi kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
tornado-action = Pumunta na ngayon sa pinakamababang palapag, sa maliit na kuwartong walang bintana. Protektahan ang inyong ulo.

thunderstorm-name = Matinding kulog at kidlat
thunderstorm-warning = { $source }: Babala sa matinding kulog at kidlat. Lugar: { $place }.
thunderstorm-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa matinding kulog at kidlat: { $place }.
thunderstorm-withdrawn = { $source }: Binawi na ang babala sa matinding kulog at kidlat. Lugar: { $place }. Maaaring may panganib pa rin.
thunderstorm-all-clear = { $source }: Tapos na ang panganib ng matinding kulog at kidlat. Lugar: { $place }.
thunderstorm-area-left = { $source }: Wala nang babala sa matinding kulog at kidlat kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
thunderstorm-action = Pumasok na ngayon sa loob. Lumayo sa mga bintana, puno at tubig.

storm-surge-name = Pag-apaw ng dagat (storm surge)
storm-surge-warning = { $source }: Babala sa pag-apaw ng dagat (storm surge). Lugar: { $place }.
storm-surge-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pag-apaw ng dagat (storm surge): { $place }.
storm-surge-withdrawn = { $source }: Binawi na ang babala sa pag-apaw ng dagat (storm surge). Lugar: { $place }. Maaaring may panganib pa rin.
storm-surge-all-clear = { $source }: Tapos na ang panganib ng pag-apaw ng dagat (storm surge). Lugar: { $place }.
storm-surge-area-left = { $source }: Wala nang babala sa pag-apaw ng dagat (storm surge) kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
storm-surge-action = Umalis na ngayon sa tabing-dagat. Pumunta sa mataas na lugar. Huwag pumunta sa dagat para tumingin.

snow-ice-name = Makapal na niyebe at yelo
snow-ice-warning = { $source }: Babala sa makapal na niyebe at yelo. Lugar: { $place }.
snow-ice-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa makapal na niyebe at yelo: { $place }.
snow-ice-withdrawn = { $source }: Binawi na ang babala sa makapal na niyebe at yelo. Lugar: { $place }. Maaaring may panganib pa rin.
snow-ice-all-clear = { $source }: Tapos na ang panganib ng makapal na niyebe at yelo. Lugar: { $place }.
snow-ice-area-left = { $source }: Wala nang babala sa makapal na niyebe at yelo kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
snow-ice-action = Huwag bumiyahe. Manatili sa loob at panatilihing mainit ang katawan.

avalanche-name = Pagguho ng niyebe
avalanche-warning = { $source }: Babala sa pagguho ng niyebe. Lugar: { $place }.
avalanche-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pagguho ng niyebe: { $place }.
avalanche-withdrawn = { $source }: Binawi na ang babala sa pagguho ng niyebe. Lugar: { $place }. Maaaring may panganib pa rin.
avalanche-all-clear = { $source }: Tapos na ang panganib ng pagguho ng niyebe. Lugar: { $place }.
avalanche-area-left = { $source }: Wala nang babala sa pagguho ng niyebe kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
avalanche-action = Lumayo sa matatarik na dalisdis na may niyebe. Umalis sa mga lugar sa ibaba ng mga ito.

extreme-cold-name = Matinding lamig
extreme-cold-warning = { $source }: Babala sa matinding lamig. Lugar: { $place }.
extreme-cold-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa matinding lamig: { $place }.
extreme-cold-withdrawn = { $source }: Binawi na ang babala sa matinding lamig. Lugar: { $place }. Maaaring may panganib pa rin.
extreme-cold-all-clear = { $source }: Tapos na ang panganib ng matinding lamig. Lugar: { $place }.
extreme-cold-area-left = { $source }: Wala nang babala sa matinding lamig kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
extreme-cold-action = Manatili sa loob at panatilihing mainit ang katawan. Magsuot ng patong-patong na damit. Alagaan ang mga bata at matatanda.

air-quality-name = Usok at maruming hangin
air-quality-warning = { $source }: Babala sa usok at maruming hangin. Lugar: { $place }.
air-quality-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa usok at maruming hangin: { $place }.
air-quality-withdrawn = { $source }: Binawi na ang babala sa usok at maruming hangin. Lugar: { $place }. Maaaring may panganib pa rin.
air-quality-all-clear = { $source }: Tapos na ang panganib ng usok at maruming hangin. Lugar: { $place }.
air-quality-area-left = { $source }: Wala nang babala sa usok at maruming hangin kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
air-quality-action = Manatili sa loob. Isara ang mga bintana at pinto. Huwag gumawa ng mabigat na trabaho sa labas.

volcano-name = Pagputok ng bulkan
volcano-warning = { $source }: Babala sa pagputok ng bulkan. Lugar: { $place }.
volcano-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pagputok ng bulkan: { $place }.
volcano-withdrawn = { $source }: Binawi na ang babala sa pagputok ng bulkan. Lugar: { $place }. Maaaring may panganib pa rin.
volcano-all-clear = { $source }: Tapos na ang panganib ng pagputok ng bulkan. Lugar: { $place }.
volcano-area-left = { $source }: Wala nang babala sa pagputok ng bulkan kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
volcano-action = Lumayo sa bulkan at sa mga lambak ng ilog. Takpan ang ilong at bibig. Protektahan ang mga mata mula sa abo.

landslide-name = Pagguho ng lupa
landslide-warning = { $source }: Babala sa pagguho ng lupa. Lugar: { $place }.
landslide-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pagguho ng lupa: { $place }.
landslide-withdrawn = { $source }: Binawi na ang babala sa pagguho ng lupa. Lugar: { $place }. Maaaring may panganib pa rin.
landslide-all-clear = { $source }: Tapos na ang panganib ng pagguho ng lupa. Lugar: { $place }.
landslide-area-left = { $source }: Wala nang babala sa pagguho ng lupa kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
landslide-action = Umalis na ngayon sa matatarik na dalisdis at lambak. Pumunta sa matatag na lupa na malayo sa dalisdis.

radiological-name = Panganib ng radyasyon
radiological-warning = { $source }: Babala sa radyasyon. Lugar: { $place }.
radiological-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa radyasyon: { $place }.
radiological-withdrawn = { $source }: Binawi na ang babala sa radyasyon. Lugar: { $place }. Maaaring may panganib pa rin.
radiological-all-clear = { $source }: Tapos na ang panganib ng radyasyon. Lugar: { $place }.
radiological-area-left = { $source }: Wala nang babala sa radyasyon kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
radiological-action = Pumasok na ngayon sa loob at manatili sa loob. Isara ang mga bintana at pinto. Patayin ang mga bentilador at aircon.

drinking-water-name = Tubig na hindi ligtas inumin
drinking-water-warning = { $source }: Babala. Hindi ligtas inumin ang tubig sa gripo. Lugar: { $place }.
drinking-water-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa tubig na hindi ligtas inumin: { $place }.
drinking-water-withdrawn = { $source }: Binawi na ang babala sa tubig na hindi ligtas inumin. Lugar: { $place }. Maaaring may panganib pa rin.
drinking-water-all-clear = { $source }: Ligtas na muling inumin ang tubig sa gripo. Lugar: { $place }.
drinking-water-area-left = { $source }: Wala nang babala sa tubig na hindi ligtas inumin kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
drinking-water-action = Huwag inumin ang tubig sa gripo. Uminom ng tubig na nasa bote, o pakuluan muna ang tubig bago inumin.

epidemic-name = Mapanganib na sakit
epidemic-warning = { $source }: Babala sa mapanganib na sakit. Lugar: { $place }.
epidemic-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa mapanganib na sakit: { $place }.
epidemic-withdrawn = { $source }: Binawi na ang babala sa mapanganib na sakit. Lugar: { $place }. Maaaring may panganib pa rin.
epidemic-all-clear = { $source }: Tapos na ang panganib ng sakit. Lugar: { $place }.
epidemic-area-left = { $source }: Wala nang babala sa mapanganib na sakit kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
epidemic-action = Maghugas ng kamay nang madalas. Lumayo sa mga may sakit. Kung masama ang pakiramdam, tumawag sa doktor.

power-failure-name = Walang kuryente
power-failure-warning = { $source }: Babala sa pagkawala ng kuryente. Lugar: { $place }.
power-failure-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa pagkawala ng kuryente: { $place }.
power-failure-withdrawn = { $source }: Binawi na ang babala sa pagkawala ng kuryente. Lugar: { $place }. Maaaring may panganib pa rin.
power-failure-all-clear = { $source }: Tapos na ang pagkawala ng kuryente. Lugar: { $place }.
power-failure-area-left = { $source }: Wala nang babala sa pagkawala ng kuryente kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
power-failure-action = Tipirin ang baterya ng telepono. Gumamit ng flashlight, huwag kandila. Huwag buksan ang pinto ng refrigerator.

public-danger-name = Panganib malapit sa inyo
public-danger-warning = { $source }: Babala. May panganib sa mga tao. Lugar: { $place }.
public-danger-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa panganib sa mga tao: { $place }.
public-danger-withdrawn = { $source }: Binawi na ang babala sa panganib sa mga tao. Lugar: { $place }. Maaaring may panganib pa rin.
public-danger-all-clear = { $source }: Tapos na ang panganib sa mga tao. Lugar: { $place }.
public-danger-area-left = { $source }: Wala nang babala sa panganib sa mga tao kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
public-danger-action = Manatili sa loob at ikandado ang mga pinto. Lumayo sa lugar ng panganib. Sundin ang sinasabi ng pulis.
