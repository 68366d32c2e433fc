# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Türkçe
reply-help-staffed = Tehlikedeyseniz hemen { $emergency } numarasını arayın. Mesajınızı aldık, bir kişi şimdi okuyor.
reply-help-unstaffed = Tehlikedeyseniz hemen { $emergency } numarasını arayın. Şu anda burada mesajları okuyan kimse yok.
reply-stopped = Buradan artık mesajlarımızı almayacaksınız. Yeniden almak için START yazıp gönderin.
reply-started = Uyarılarımızı yeniden alacaksınız.
reply-wrong-number = Teşekkür ederiz. Bu numaraya bir daha yazmayacağız.
reply-moved = Teşekkür ederiz. Lütfen şimdi yaşadığınız yerin adını yazıp gönderin.
reply-language = Bundan sonra mesajlarımızı Türkçe alacaksınız.
reply-unknown-number = Bu numara resmi uyarılar gönderir. Tehlikedeyseniz { $emergency } numarasını arayın.
reply-relay-received = Teşekkür ederiz. Kaç kişiye haber verdiğinizi bildirin: { $two } ve sayıyı yazıp gönderin.
reply-relay-told = Teşekkür ederiz. Haber verdiğiniz kişi sayısını kaydettik: { $people }.
reply-relay-cannot = Teşekkür ederiz. Bunu başka birinden rica ediyoruz.
reply-relay-question = Teşekkür ederiz. Sorunuzu ilettik.
reply-relay-which = Birden fazla açık mesajınız var. Lütfen cevabınıza mesajın rakamıyla başlayın.
