# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Tafadhali waambie watu wa jamii yako ujumbe huu sasa:
relay-ask-deputy = Mtu wa kwanza wa mawasiliano hajajibu. Tafadhali waambie watu wa jamii yako ujumbe huu sasa:
relay-answers = Jibu kwa ujumbe: { $one } = Nimeupokea. { $two } na idadi = Nimewaambia watu idadi hiyo. { $three } = Siwezi. { $four } na maneno yako = swali.
relay-page = Ukurasa wako: { $link }
relay-remind = Bado hatujapata jibu lako. Tafadhali waambie watu wa jamii yako na utujibu.
relay-ended = Huhitaji tena kumwambia mtu mwingine kuhusu onyo hili.
