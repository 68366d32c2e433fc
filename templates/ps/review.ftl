# status: draft
# author: Tocsin
# date: 2026-11-21

review-ask = مهرباني وکړئ، د یوه خبرداري ژباړه وګورئ چې سمه ده که نه. وخت په دقیقو: { $minutes }. { $link }
review-remind = موږ لا هم ستاسو کتنې ته انتظار یو. پاتې وخت په دقیقو: { $minutes }. { $link }
review-closed = مننه. بل چا ژباړه کتلې ده.
review-title = ژباړه وګورئ
review-source = اصلي متن
review-draft = ژباړه
review-left = پاتې وخت په دقیقو: { $minutes }
review-checks = اتومات کنټرول څه وموندل
review-checks-none = اتومات کنټرول څه ونه موندل.
review-approve = سمه ده. ویې لېږئ.
review-edit = ما سمه کړه. زما متن ولېږئ.
review-reject = غلطه ده. مه یې لېږئ.
review-why = څه غلط دي؟
review-thanks = مننه. ستاسو ځواب خوندي شو.
review-over = وخت ختم شو. دا متن نور کتنې ته اړتیا نه لري.
review-changed = بل چا مخکې ځواب ورکړی دی.
