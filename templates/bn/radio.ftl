# status: draft
# author: Tocsin
# date: 2026-11-21

radio-attention = দয়া করে মনোযোগ দিন। এটি একটি সরকারি সতর্কতা। জারির সময়: { $sent }।
radio-attention-end = দয়া করে মনোযোগ দিন। এটি একটি সরকারি বার্তা। জারির সময়: { $sent }।
radio-repeat = আবার বলছি।
radio-end = আপনারা একটি সরকারি বার্তা শুনলেন। বার্তা দিয়েছে: { $source }।
