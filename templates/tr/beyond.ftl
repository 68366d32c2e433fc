# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = { $source }: bundan sonra resmi uyarıları Türkçe alacaksınız. Uyarılar ücretsizdir.
welcome-language = Dili değiştirmek için istediğiniz dilin adını yazıp gönderin.
welcome-stop = Bu mesajları durdurmak için STOP yazıp gönderin.
prepare-general = { $source }: hazırlıklı olun. Su, yiyecek, ilaç ve belgeleri kapının yanında tek bir çantada tutun.
prepare-season = { $source }: tehlikeli mevsim başlıyor. Nereye gideceğinizi ve kimi arayacağınızı bilin.
prepare-family = Birbirinizi kaybederseniz nerede buluşacağınızı ailenizle kararlaştırın.
prepare-number = Bu numarayı kaydedin. Resmi uyarılar bu numaradan gelir.
recovery-help = { $source }: yardıma ihtiyacı olanlar buradan yardım alabilir: { $text }.
recovery-water = Test edilene kadar kuyu suyu içmeyin.
recovery-home = Bir eve geri girmeden önce çatlak, gaz veya su olup olmadığına bakın.
recovery-papers = Belgelerinizi kaybettiyseniz buraya sorun: { $text }.
survey-ask = Uyarıyı zamanında aldınız mı? Evet için 1, hayır için 2 yazıp gönderin.
survey-understood = Ne yapmanız gerektiğini anladınız mı? Evet için 1, hayır için 2 yazıp gönderin.
survey-thanks = Teşekkür ederiz. Cevabınız daha iyi uyarmamıza yardımcı olur.

notice-label = Bilgi
prepare-flood = Yağmur gelmeden önce yüksek bir yere giden yolu öğrenin.
prepare-heat = Kalabileceğiniz serin bir yer bulun. Evde yeterince içme suyu bulundurun.
prepare-cold = Evde sıcak tutan giysiler, battaniyeler ve kuru yiyecek bulundurun.
prepare-storm = Evinizin en sağlam odasını belirleyin. Rüzgarın götürebileceği şeyleri bağlayın.
prepare-fire = Evinizin yakınındaki kuru otları ve yaprakları temizleyin. İki çıkış yolu bilin.
prepare-earthquake = Ağır mobilyaları duvara sabitleyin. Her odada sağlam bir masanın yerini bilin.
prepare-coast = Kıyıdan yüksek bir yere giden yolu bulun ve bir kez yürüyün.
survey-none = Hiç almadıysanız 3 yazıp gönderin.
