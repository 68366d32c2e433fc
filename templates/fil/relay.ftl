# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Pakisabi ito ngayon sa inyong komunidad:
relay-ask-deputy = Hindi pa sumasagot ang unang taong dapat tawagan. Pakisabi ito ngayon sa inyong komunidad:
relay-answers = Sumagot sa mensahe: { $one } = Natanggap ko na. { $two } at bilang = Ganito karaming tao ang nasabihan ko. { $three } = Hindi ko kaya. { $four } at ang inyong mga salita = tanong.
relay-page = Ang inyong pahina: { $link }
relay-remind = Wala pa kaming sagot mula sa inyo. Pakisabi ito sa inyong komunidad at sumagot sa amin.
relay-ended = Hindi na kailangang sabihin pa sa iba ang babalang ito.
