# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = Por favor, verifique a tradução de um alerta. Tempo em minutos: { $minutes }. { $link }
review-remind = Ainda precisamos que verifique uma tradução. Tempo que falta, em minutos: { $minutes }. { $link }
review-closed = Agradecemos. Outra pessoa já verificou a tradução.
review-title = Verificar uma tradução
review-source = O original
review-draft = A tradução
review-left = Tempo que falta, em minutos: { $minutes }
review-checks = O que a verificação automática encontrou
review-checks-none = A verificação automática não encontrou nada.
review-approve = Está certa. Enviem.
review-edit = Corrigi a tradução. Enviem o meu texto.
review-reject = Está errada. Não enviem.
review-why = O que está errado?
review-thanks = Agradecemos. A sua resposta foi guardada.
review-over = O tempo terminou. Já não é preciso verificar este texto.
review-changed = Outra pessoa já respondeu.
