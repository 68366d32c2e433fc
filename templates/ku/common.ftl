# status: draft
# author: Tocsin
# date: 2026-11-21

exercise-word = TEMRÎN
exercise-note = Ev tenê temrîn e. Xeter tune ye.

series-first = { $sent }, peyam { $number }.
series-replaces = { $sent }, peyam { $number }, li şûna peyama berê ({ $replaced }).
until = Heta { $until } derbasdar e.
verify = Ji bo ku hûn zanibin ev peyam rast e an na, telefonî { $phone } bikin. Kod: { $code }.
verify-code = Koda vê hişyariyê: { $code }.
more = Zêdetir: { $link }
still-holds = Hişyariyeke din hê ji bo van cihan heye: { $place }.
withdrawn-since = Hişyariya berê ({ $replaced }) hat paşvekişandin.
area-left-advice = Ji cihên ku hişyarî hê lê heye dûr bimînin.

response-shelter = Niha di hundirê avahiyeke saxlem de bimînin.
response-evacuate = Niha ji herêmê derkevin. Wisa bikin ku berpirs dibêjin.
response-prepare = Niha xwe amade bikin. Av, derman û belgeyên xwe amade bikin.
response-avoid = Ji vê herêmê dûr bimînin.
response-monitor = Guhdariya radyoyê bikin û li peyamên nû binêrin.

label-machine = Wergera makîneyê. Nivîsa eslî: { $link }
label-draft = Ev werger hê nehatiye kontrolkirin. Nivîsa eslî: { $link }
label-fallback = Ev peyam bi zimanê we li cem me tune ye.
