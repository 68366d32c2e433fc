# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Filipino
reply-help-staffed = Kung nasa panganib kayo, tumawag na ngayon sa { $emergency }. Natanggap namin ang inyong mensahe at may taong nagbabasa nito.
reply-help-unstaffed = Kung nasa panganib kayo, tumawag na ngayon sa { $emergency }. Walang nagbabasa ng mga mensahe rito sa sandaling ito.
reply-stopped = Wala na kayong matatanggap na mensahe mula sa amin dito. Para makatanggap muli, isagot ang START.
reply-started = Makakatanggap kayong muli ng aming mga babala.
reply-wrong-number = Salamat. Hindi na kami magpapadala ng mensahe sa numerong ito.
reply-moved = Salamat. Isagot po ang pangalan ng lugar kung saan kayo nakatira ngayon.
reply-language = Mula ngayon, matatanggap ninyo ang aming mga mensahe sa Filipino.
reply-unknown-number = Nagpapadala ng opisyal na babala ang numerong ito. Kung may panganib, tumawag sa { $emergency }.
reply-relay-received = Salamat. Ilang tao na ang nasabihan ninyo? Isagot ang { $two } at ang bilang.
reply-relay-told = Salamat. Itinala namin ang bilang ng mga taong nasabihan ninyo: { $people }.
reply-relay-cannot = Salamat. Sa iba na kami hihingi ng tulong.
reply-relay-question = Salamat. Ipinasa na namin ang inyong tanong.
reply-relay-which = May ilang mensahe kayong hindi pa nasasagot. Simulan po ang sagot sa numero ng mensahe.
