# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Baha
flood-warning = { $source }: Babala sa baha. Lugar: { $place }.
flood-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa baha: { $place }.
flood-withdrawn = { $source }: Binawi na ang babala sa baha. Lugar: { $place }. Maaaring may panganib pa rin.
flood-all-clear = { $source }: Tapos na ang panganib ng baha. Lugar: { $place }.
flood-area-left = { $source }: Wala nang babala sa baha kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
flood-action = Pumunta sa mas mataas na lugar. Huwag maglakad o magmaneho sa tubig-baha.

flash-flood-name = Biglaang baha
flash-flood-warning = { $source }: Babala sa biglaang baha. Lugar: { $place }.
flash-flood-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa biglaang baha: { $place }.
flash-flood-withdrawn = { $source }: Binawi na ang babala sa biglaang baha. Lugar: { $place }. Maaaring may panganib pa rin.
flash-flood-all-clear = { $source }: Tapos na ang panganib ng biglaang baha. Lugar: { $place }.
flash-flood-area-left = { $source }: Wala nang babala sa biglaang baha kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
flash-flood-action = Pumunta na ngayon sa mas mataas na lugar. Huwag maglakad o magmaneho sa umaagos na tubig.

wildfire-name = Sunog sa gubat
wildfire-warning = { $source }: Babala sa sunog sa gubat. Lugar: { $place }.
wildfire-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa sunog sa gubat: { $place }.
wildfire-withdrawn = { $source }: Binawi na ang babala sa sunog sa gubat. Lugar: { $place }. Maaaring may panganib pa rin.
wildfire-all-clear = { $source }: Tapos na ang panganib ng sunog sa gubat. Lugar: { $place }.
wildfire-area-left = { $source }: Wala nang babala sa sunog sa gubat kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
wildfire-action = Maging handang umalis agad kapag sinabihan. Isara ang mga bintana at pinto. Lumayo sa usok at apoy.

earthquake-name = Lindol
earthquake-warning = { $source }: Babala sa lindol. Lugar: { $place }.
earthquake-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa lindol: { $place }.
earthquake-withdrawn = { $source }: Binawi na ang babala sa lindol. Lugar: { $place }. Maaaring may panganib pa rin.
earthquake-all-clear = { $source }: Tapos na ang panganib ng lindol. Lugar: { $place }.
earthquake-area-left = { $source }: Wala nang babala sa lindol kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
earthquake-action = Pumunta sa ilalim ng matibay na mesa at kumapit dito. Pagtigil ng pagyanig, lumabas at lumayo sa mga gusali.

tsunami-name = Tsunami
tsunami-warning = { $source }: Babala sa tsunami. Lugar: { $place }.
tsunami-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa tsunami: { $place }.
tsunami-withdrawn = { $source }: Binawi na ang babala sa tsunami. Lugar: { $place }. Maaaring may panganib pa rin.
tsunami-all-clear = { $source }: Tapos na ang panganib ng tsunami. Lugar: { $place }.
tsunami-area-left = { $source }: Wala nang babala sa tsunami kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
tsunami-action = Pumunta na ngayon sa mataas na lugar o sa lugar na malayo sa dagat. Lumayo sa dagat hanggang sabihin sa inyo na ligtas na.

storm-name = Unos na may malakas na hangin
storm-warning = { $source }: Babala sa unos na may malakas na hangin. Lugar: { $place }.
storm-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa unos na may malakas na hangin: { $place }.
storm-withdrawn = { $source }: Binawi na ang babala sa unos na may malakas na hangin. Lugar: { $place }. Maaaring may panganib pa rin.
storm-all-clear = { $source }: Tapos na ang panganib ng unos na may malakas na hangin. Lugar: { $place }.
storm-area-left = { $source }: Wala nang babala sa unos na may malakas na hangin kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
storm-action = Manatili sa loob at lumayo sa mga bintana. Huwag lumapit sa mga puno o kawad ng kuryente.

extreme-heat-name = Matinding init
extreme-heat-warning = { $source }: Babala sa matinding init. Lugar: { $place }.
extreme-heat-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa matinding init: { $place }.
extreme-heat-withdrawn = { $source }: Binawi na ang babala sa matinding init. Lugar: { $place }. Maaaring may panganib pa rin.
extreme-heat-all-clear = { $source }: Tapos na ang panganib ng matinding init. Lugar: { $place }.
extreme-heat-area-left = { $source }: Wala nang babala sa matinding init kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
extreme-heat-action = Uminom ng tubig nang madalas. Manatili sa malamig na lugar. Alagaan ang mga bata at matatanda.

chemical-release-name = Mapanganib na kemikal sa hangin
chemical-release-warning = { $source }: Babala sa mapanganib na kemikal sa hangin. Lugar: { $place }.
chemical-release-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala sa mapanganib na kemikal sa hangin: { $place }.
chemical-release-withdrawn = { $source }: Binawi na ang babala sa mapanganib na kemikal sa hangin. Lugar: { $place }. Maaaring may panganib pa rin.
chemical-release-all-clear = { $source }: Tapos na ang panganib ng kemikal sa hangin. Lugar: { $place }.
chemical-release-area-left = { $source }: Wala nang babala sa mapanganib na kemikal sa hangin kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
chemical-release-action = Pumasok na ngayon sa loob ng gusali. Isara ang mga bintana at pinto. Patayin ang mga bentilador at aircon.

general-name = Panganib
general-warning = { $source }: Babala. Panganib: { $event }. Lugar: { $place }.
general-update = { $source }: Bagong impormasyon. Sakop na ngayon ng babala ({ $event }): { $place }.
general-withdrawn = { $source }: Binawi na ang babala ({ $event }). Lugar: { $place }. Maaaring may panganib pa rin.
general-all-clear = { $source }: Tapos na ang panganib ({ $event }). Lugar: { $place }.
general-area-left = { $source }: Wala nang babala ({ $event }) kung saan kayo nakatira. Sakop pa rin ng babala: { $place }.
general-action = Maging alerto at sundin ang utos ng mga awtoridad.
