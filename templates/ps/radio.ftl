# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = مهرباني وکړئ، غوږ شئ. دا رسمي خبرداری دی. د اعلان وخت: { $sent }.
radio-attention-end = مهرباني وکړئ، غوږ شئ. دا رسمي پیغام دی. د اعلان وخت: { $sent }.
radio-repeat = بیا یې وایم.
radio-end = تاسو یو رسمي پیغام واورېد. سرچینه: { $source }.
