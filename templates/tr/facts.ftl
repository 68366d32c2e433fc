# status: draft
# author: Tocsin
# date: 2026-11-21

fact-sign = Oradaki tabelalarda şu yazıyor: { $text }.
fact-landmark = Şuraya yakın: { $text }.
fact-go = Şuraya gidin: { $text }.
fact-transport = Oraya şöyle gidilir: { $text }.
fact-hotline = Telefonla yardım: { $phone }.
fact-hotline-hours = Telefonla yardım: { $phone }, { $text }.
fact-languages = Orada konuşulan diller: { $text }.
fact-no-papers = Orada kimse sizden belge istemez.
fact-papers = Belgelerinizi yanınıza alın.
fact-free = Ücretsizdir.
fact-items = Yanınıza şunları alın: { $text }.
fact-animals = Hayvan getirebilirsiniz.
fact-confirmed = Bu bilgi doğrulandı. Tarih: { $date }.
