# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Inundação
flood-warning = { $source }: alerta de inundação. Local: { $place }.
flood-update = { $source }: nova informação. O alerta de inundação vale agora para: { $place }.
flood-withdrawn = { $source }: o alerta de inundação foi retirado. Local: { $place }. Ainda pode haver perigo.
flood-all-clear = { $source }: o perigo de inundação terminou. Local: { $place }.
flood-area-left = { $source }: o alerta de inundação deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
flood-action = Subam para um terreno mais alto. Não passem pela água da inundação, nem a pé nem em veículo.

flash-flood-name = Inundação repentina
flash-flood-warning = { $source }: alerta de inundação repentina. Local: { $place }.
flash-flood-update = { $source }: nova informação. O alerta de inundação repentina vale agora para: { $place }.
flash-flood-withdrawn = { $source }: o alerta de inundação repentina foi retirado. Local: { $place }. Ainda pode haver perigo.
flash-flood-all-clear = { $source }: o perigo de inundação repentina terminou. Local: { $place }.
flash-flood-area-left = { $source }: o alerta de inundação repentina deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
flash-flood-action = Subam agora para um terreno mais alto. Não passem por água em movimento, nem a pé nem em veículo.

wildfire-name = Incêndio florestal
wildfire-warning = { $source }: alerta de incêndio florestal. Local: { $place }.
wildfire-update = { $source }: nova informação. O alerta de incêndio florestal vale agora para: { $place }.
wildfire-withdrawn = { $source }: o alerta de incêndio florestal foi retirado. Local: { $place }. Ainda pode haver perigo.
wildfire-all-clear = { $source }: o perigo de incêndio florestal terminou. Local: { $place }.
wildfire-area-left = { $source }: o alerta de incêndio florestal deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
wildfire-action = Preparem-se: se houver ordem para sair, saiam imediatamente. Fechem janelas e portas. Fiquem longe do fogo e da fumaça (fumo).

earthquake-name = Tremor de terra
earthquake-warning = { $source }: alerta de tremor de terra. Local: { $place }.
earthquake-update = { $source }: nova informação. O alerta de tremor de terra vale agora para: { $place }.
earthquake-withdrawn = { $source }: o alerta de tremor de terra foi retirado. Local: { $place }. Ainda pode haver perigo.
earthquake-all-clear = { $source }: o perigo de tremor de terra terminou. Local: { $place }.
earthquake-area-left = { $source }: o alerta de tremor de terra deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
earthquake-action = Fiquem debaixo de uma mesa forte e segurem-se nela. Quando a terra parar de tremer, saiam e fiquem longe dos edifícios.

tsunami-name = Tsunami
tsunami-warning = { $source }: alerta de tsunami. Local: { $place }.
tsunami-update = { $source }: nova informação. O alerta de tsunami vale agora para: { $place }.
tsunami-withdrawn = { $source }: o alerta de tsunami foi retirado. Local: { $place }. Ainda pode haver perigo.
tsunami-all-clear = { $source }: o perigo de tsunami terminou. Local: { $place }.
tsunami-area-left = { $source }: o alerta de tsunami deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
tsunami-action = Vão agora para o interior, longe da costa, ou para um terreno alto. Fiquem longe do mar até as autoridades dizerem que é seguro.

storm-name = Tempestade
storm-warning = { $source }: alerta de tempestade. Local: { $place }.
storm-update = { $source }: nova informação. O alerta de tempestade vale agora para: { $place }.
storm-withdrawn = { $source }: o alerta de tempestade foi retirado. Local: { $place }. Ainda pode haver perigo.
storm-all-clear = { $source }: o perigo de tempestade terminou. Local: { $place }.
storm-area-left = { $source }: o alerta de tempestade deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
storm-action = Fiquem dentro de um edifício, longe das janelas. Não se aproximem de árvores nem de fios elétricos.

extreme-heat-name = Calor extremo
extreme-heat-warning = { $source }: alerta de calor extremo. Local: { $place }.
extreme-heat-update = { $source }: nova informação. O alerta de calor extremo vale agora para: { $place }.
extreme-heat-withdrawn = { $source }: o alerta de calor extremo foi retirado. Local: { $place }. Ainda pode haver perigo.
extreme-heat-all-clear = { $source }: o perigo de calor extremo terminou. Local: { $place }.
extreme-heat-area-left = { $source }: o alerta de calor extremo deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
extreme-heat-action = Bebam água muitas vezes. Fiquem em lugar fresco. Cuidem das crianças e das pessoas idosas.

chemical-release-name = Produtos químicos perigosos no ar
chemical-release-warning = { $source }: alerta de produtos químicos perigosos no ar. Local: { $place }.
chemical-release-update = { $source }: nova informação. O alerta de produtos químicos perigosos no ar vale agora para: { $place }.
chemical-release-withdrawn = { $source }: o alerta de produtos químicos perigosos no ar foi retirado. Local: { $place }. Ainda pode haver perigo.
chemical-release-all-clear = { $source }: o perigo de produtos químicos no ar terminou. Local: { $place }.
chemical-release-area-left = { $source }: o alerta de produtos químicos perigosos no ar deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
chemical-release-action = Vão agora para dentro de um edifício. Fechem janelas e portas. Desliguem os ventiladores e o ar condicionado.

general-name = Perigo
general-warning = { $source }: alerta ({ $event }). Local: { $place }.
general-update = { $source }: nova informação. O alerta ({ $event }) vale agora para: { $place }.
general-withdrawn = { $source }: o alerta ({ $event }) foi retirado. Local: { $place }. Ainda pode haver perigo.
general-all-clear = { $source }: o perigo ({ $event }) terminou. Local: { $place }.
general-area-left = { $source }: o alerta ({ $event }) deixou de valer no lugar onde vocês vivem. Ainda vale para: { $place }.
general-action = Prestem atenção e sigam as instruções das autoridades.
