# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Fadlan bulshadiinna hadda u sheega fariintan:
relay-ask-deputy = Qofkii koowaad ee lala xiriiray ma jawaabin. Fadlan bulshadiinna hadda u sheega fariintan:
relay-answers = Fariin ku jawaaba: { $one } = waan helay. { $two } iyo tiro = intaas oo qof ayaan u sheegay. { $three } = ma awoodo. { $four } iyo qoraalkiinna = su'aal.
relay-page = Boggiinna: { $link }
relay-remind = Weli jawaab idinkama hayno. Fadlan bulshadiinna u sheega oo noo soo jawaaba.
relay-ended = Hadda looma baahna in digniintan dad kale loo sheego.
