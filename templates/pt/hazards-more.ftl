# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Rompimento de barragem
dam-failure-warning = { $source }: alerta de rompimento de barragem. Local: { $place }.
dam-failure-update = { $source }: nova informação. O alerta de rompimento de barragem vale agora para: { $place }.
dam-failure-withdrawn = { $source }: o alerta de rompimento de barragem foi retirado. Local: { $place }. Ainda pode haver perigo.
dam-failure-all-clear = { $source }: o perigo de rompimento de barragem terminou. Local: { $place }.
dam-failure-area-left = { $source }: o alerta de rompimento de barragem deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
dam-failure-action = Vão agora para um terreno alto. Não esperem a água chegar. Fiquem longe do rio.

cyclone-name = Ciclone
cyclone-warning = { $source }: alerta de ciclone. Local: { $place }.
cyclone-update = { $source }: nova informação. O alerta de ciclone vale agora para: { $place }.
cyclone-withdrawn = { $source }: o alerta de ciclone foi retirado. Local: { $place }. Ainda pode haver perigo.
cyclone-all-clear = { $source }: o perigo de ciclone terminou. Local: { $place }.
cyclone-area-left = { $source }: o alerta de ciclone deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
cyclone-action = Vão agora para um edifício forte ou para um abrigo. Fiquem longe das janelas. Fiquem dentro do edifício enquanto passa o olho do ciclone, mesmo que o vento pare.

tornado-name = Tornado
tornado-warning = { $source }: alerta de tornado. Local: { $place }.
tornado-update = { $source }: nova informação. O alerta de tornado vale agora para: { $place }.
tornado-withdrawn = { $source }: o alerta de tornado foi retirado. Local: { $place }. Ainda pode haver perigo.
tornado-all-clear = { $source }: o perigo de tornado terminou. Local: { $place }.
tornado-area-left = { $source }: o alerta de tornado deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
tornado-action = Vão agora para o andar mais baixo, para um espaço pequeno e sem janelas. Protejam a cabeça.

thunderstorm-name = Trovoada forte
thunderstorm-warning = { $source }: alerta de trovoada forte. Local: { $place }.
thunderstorm-update = { $source }: nova informação. O alerta de trovoada forte vale agora para: { $place }.
thunderstorm-withdrawn = { $source }: o alerta de trovoada forte foi retirado. Local: { $place }. Ainda pode haver perigo.
thunderstorm-all-clear = { $source }: o perigo de trovoada forte terminou. Local: { $place }.
thunderstorm-area-left = { $source }: o alerta de trovoada forte deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
thunderstorm-action = Vão agora para dentro de um edifício. Fiquem longe das janelas, das árvores e da água.

storm-surge-name = Subida do mar causada por tempestade
storm-surge-warning = { $source }: alerta de subida do mar causada por tempestade. Local: { $place }.
storm-surge-update = { $source }: nova informação. O alerta de subida do mar causada por tempestade vale agora para: { $place }.
storm-surge-withdrawn = { $source }: o alerta de subida do mar causada por tempestade foi retirado. Local: { $place }. Ainda pode haver perigo.
storm-surge-all-clear = { $source }: o perigo de subida do mar causada por tempestade terminou. Local: { $place }.
storm-surge-area-left = { $source }: o alerta de subida do mar causada por tempestade deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
storm-surge-action = Saiam agora da costa. Vão para um terreno alto. Não vão ver o mar.

snow-ice-name = Neve forte e gelo
snow-ice-warning = { $source }: alerta de neve forte e gelo. Local: { $place }.
snow-ice-update = { $source }: nova informação. O alerta de neve forte e gelo vale agora para: { $place }.
snow-ice-withdrawn = { $source }: o alerta de neve forte e gelo foi retirado. Local: { $place }. Ainda pode haver perigo.
snow-ice-all-clear = { $source }: o perigo de neve forte e gelo terminou. Local: { $place }.
snow-ice-area-left = { $source }: o alerta de neve forte e gelo deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
snow-ice-action = Não viajem. Fiquem dentro de um edifício e protejam-se do frio.

avalanche-name = Avalanche
avalanche-warning = { $source }: alerta de avalanche. Local: { $place }.
avalanche-update = { $source }: nova informação. O alerta de avalanche vale agora para: { $place }.
avalanche-withdrawn = { $source }: o alerta de avalanche foi retirado. Local: { $place }. Ainda pode haver perigo.
avalanche-all-clear = { $source }: o perigo de avalanche terminou. Local: { $place }.
avalanche-area-left = { $source }: o alerta de avalanche deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
avalanche-action = Fiquem longe de encostas íngremes com neve. Saiam dos lugares que ficam abaixo delas.

extreme-cold-name = Frio extremo
extreme-cold-warning = { $source }: alerta de frio extremo. Local: { $place }.
extreme-cold-update = { $source }: nova informação. O alerta de frio extremo vale agora para: { $place }.
extreme-cold-withdrawn = { $source }: o alerta de frio extremo foi retirado. Local: { $place }. Ainda pode haver perigo.
extreme-cold-all-clear = { $source }: o perigo de frio extremo terminou. Local: { $place }.
extreme-cold-area-left = { $source }: o alerta de frio extremo deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
extreme-cold-action = Fiquem dentro de um edifício e protejam-se do frio. Usem várias camadas de roupa. Cuidem das crianças e das pessoas idosas.

air-quality-name = Fumaça (fumo) e ar poluído
air-quality-warning = { $source }: alerta de fumaça (fumo) e ar poluído. Local: { $place }.
air-quality-update = { $source }: nova informação. O alerta de fumaça (fumo) e ar poluído vale agora para: { $place }.
air-quality-withdrawn = { $source }: o alerta de fumaça (fumo) e ar poluído foi retirado. Local: { $place }. Ainda pode haver perigo.
air-quality-all-clear = { $source }: o perigo de fumaça (fumo) e ar poluído terminou. Local: { $place }.
air-quality-area-left = { $source }: o alerta de fumaça (fumo) e ar poluído deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
air-quality-action = Fiquem dentro de um edifício. Fechem janelas e portas. Não façam trabalho pesado ao ar livre.

volcano-name = Erupção de vulcão
volcano-warning = { $source }: alerta de erupção de vulcão. Local: { $place }.
volcano-update = { $source }: nova informação. O alerta de erupção de vulcão vale agora para: { $place }.
volcano-withdrawn = { $source }: o alerta de erupção de vulcão foi retirado. Local: { $place }. Ainda pode haver perigo.
volcano-all-clear = { $source }: o perigo de erupção de vulcão terminou. Local: { $place }.
volcano-area-left = { $source }: o alerta de erupção de vulcão deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
volcano-action = Fiquem longe do vulcão e dos vales dos rios. Cubram o nariz e a boca. Protejam os olhos da cinza.

landslide-name = Deslizamento de terra
landslide-warning = { $source }: alerta de deslizamento de terra. Local: { $place }.
landslide-update = { $source }: nova informação. O alerta de deslizamento de terra vale agora para: { $place }.
landslide-withdrawn = { $source }: o alerta de deslizamento de terra foi retirado. Local: { $place }. Ainda pode haver perigo.
landslide-all-clear = { $source }: o perigo de deslizamento de terra terminou. Local: { $place }.
landslide-area-left = { $source }: o alerta de deslizamento de terra deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
landslide-action = Saiam agora das encostas íngremes e dos vales. Vão para um terreno firme, longe da encosta.

radiological-name = Perigo radioativo
radiological-warning = { $source }: alerta de perigo radioativo. Local: { $place }.
radiological-update = { $source }: nova informação. O alerta de perigo radioativo vale agora para: { $place }.
radiological-withdrawn = { $source }: o alerta de perigo radioativo foi retirado. Local: { $place }. Ainda pode haver perigo.
radiological-all-clear = { $source }: o perigo radioativo terminou. Local: { $place }.
radiological-area-left = { $source }: o alerta de perigo radioativo deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
radiological-action = Vão agora para dentro de um edifício e fiquem lá dentro. Fechem janelas e portas. Desliguem os ventiladores e o ar condicionado.

drinking-water-name = Água não segura para beber
drinking-water-warning = { $source }: alerta. A água da torneira não é segura para beber. Local: { $place }.
drinking-water-update = { $source }: nova informação. O alerta de água não segura para beber vale agora para: { $place }.
drinking-water-withdrawn = { $source }: o alerta de água não segura para beber foi retirado. Local: { $place }. Ainda pode haver perigo.
drinking-water-all-clear = { $source }: a água da torneira voltou a ser segura para beber. Local: { $place }.
drinking-water-area-left = { $source }: o alerta de água não segura para beber deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
drinking-water-action = Não bebam água da torneira. Bebam água engarrafada, ou fervam a água antes de beber.

epidemic-name = Doença perigosa
epidemic-warning = { $source }: alerta de doença perigosa. Local: { $place }.
epidemic-update = { $source }: nova informação. O alerta de doença perigosa vale agora para: { $place }.
epidemic-withdrawn = { $source }: o alerta de doença perigosa foi retirado. Local: { $place }. Ainda pode haver perigo.
epidemic-all-clear = { $source }: o perigo da doença terminou. Local: { $place }.
epidemic-area-left = { $source }: o alerta de doença perigosa deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
epidemic-action = Lavem as mãos muitas vezes. Fiquem longe de pessoas doentes. Se sentirem sinais de doença, liguem para um médico.

power-failure-name = Falta de eletricidade
power-failure-warning = { $source }: alerta de falta de eletricidade. Local: { $place }.
power-failure-update = { $source }: nova informação. O alerta de falta de eletricidade vale agora para: { $place }.
power-failure-withdrawn = { $source }: o alerta de falta de eletricidade foi retirado. Local: { $place }. Ainda pode haver perigo.
power-failure-all-clear = { $source }: a falta de eletricidade terminou. Local: { $place }.
power-failure-area-left = { $source }: o alerta de falta de eletricidade deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
power-failure-action = Poupem a bateria do telefone. Usem uma lanterna, não velas. Não abram a geladeira (o frigorífico).

public-danger-name = Perigo perto de vocês
public-danger-warning = { $source }: alerta de perigo para as pessoas. Local: { $place }.
public-danger-update = { $source }: nova informação. O alerta de perigo para as pessoas vale agora para: { $place }.
public-danger-withdrawn = { $source }: o alerta de perigo para as pessoas foi retirado. Local: { $place }. Ainda pode haver perigo.
public-danger-all-clear = { $source }: o perigo para as pessoas terminou. Local: { $place }.
public-danger-area-left = { $source }: o alerta de perigo para as pessoas deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
public-danger-action = Fiquem dentro do edifício e tranquem as portas. Fiquem longe do lugar do perigo. Façam o que a polícia disser.
