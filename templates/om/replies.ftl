# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Afaan Oromoo
reply-help-staffed = Yoo balaa keessa jiraattan, amma lakkoofsa { $emergency } irratti bilbilaa. Ergaan keessan nu ga'eera, namni tokko dubbisaa jira.
reply-help-unstaffed = Yoo balaa keessa jiraattan, amma lakkoofsa { $emergency } irratti bilbilaa. Yeroo ammaa namni ergaa as dubbisu hin jiru.
reply-stopped = Kana booda ergaan keenya as isinitti hin dhufu. Irra deebitanii argachuuf START ergaa.
reply-started = Akeekkachiisa keenya irra deebitanii ni argattu.
reply-wrong-number = Galatoomaa. Kana booda lakkoofsa kanatti ergaa hin erginu.
reply-moved = Galatoomaa. Maaloo maqaa bakka amma jiraattanii ergaa.
reply-language = Kana booda ergaa keenya Afaan Oromootiin argattu.
reply-unknown-number = Lakkoofsi kun akeekkachiisa qaama aangoo qabuun kenname erga. Yoo balaan jiraate, lakkoofsa { $emergency } irratti bilbilaa.
reply-relay-received = Galatoomaa. Maaloo nama meeqatti akka himtan nuuf ibsaa: { $two } fi lakkoofsa isaa ergaa.
reply-relay-told = Galatoomaa. Baay'ina namoota itti himtanii galmeessineerra: { $people }.
reply-relay-cannot = Galatoomaa. Nama biraa gaafachaa jirra.
reply-relay-question = Galatoomaa. Gaaffii keessan dabarsineerra.
reply-relay-which = Ergaa hedduu deebii hin arganne qabdu. Maaloo deebii keessan lakkoofsa ergaatiin jalqabaa.
