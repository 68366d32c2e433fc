# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Kurmancî
reply-help-staffed = Eger hûn di xeterê de bin, niha telefonî { $emergency } bikin. Peyama we gihîşt me û kesek wê dixwîne.
reply-help-unstaffed = Eger hûn di xeterê de bin, niha telefonî { $emergency } bikin. Vê gavê tu kes li vir peyaman naxwîne.
reply-stopped = Êdî li vir peyamên me ji we re nayên. Ji bo ku dîsa bên, START bişînin.
reply-started = Hişyariyên me wê dîsa ji we re bên.
reply-wrong-number = Spas. Em êdî peyaman ji vê hejmarê re naşînin.
reply-moved = Spas. Ji kerema xwe navê cihê ku hûn niha lê dijîn bişînin.
reply-language = Ji niha û pê ve peyamên me wê bi Kurmancî ji we re bên.
reply-unknown-number = Ev hejmar hişyariyên fermî dişîne. Di xeterê de telefonî { $emergency } bikin.
reply-relay-received = Spas. Ji kerema xwe bibêjin we ji çend kesan re got: { $two } û hejmarê bişînin.
reply-relay-told = Spas. Me nivîsand ku we ji { $people } kesan re got.
reply-relay-cannot = Spas. Em ji kesekî din dixwazin.
reply-relay-question = Spas. Me pirsa we gihand.
reply-relay-which = Çend peyamên we yên bê bersiv hene. Ji kerema xwe bersiva xwe bi hejmara peyamê dest pê bikin.
