# status: draft
# author: Tocsin
# date: 2026-11-21

language-name = Kiswahili
reply-help-staffed = Kama uko hatarini, piga simu { $emergency } sasa. Tumepata ujumbe wako na kuna mtu anayeusoma.
reply-help-unstaffed = Kama uko hatarini, piga simu { $emergency } sasa. Kwa sasa hakuna mtu anayesoma ujumbe hapa.
reply-stopped = Hutapata tena ujumbe wetu hapa. Ili kuupata tena, jibu START.
reply-started = Utapata tena maonyo yetu.
reply-wrong-number = Asante. Hatutatuma tena ujumbe kwa namba hii.
reply-moved = Asante. Tafadhali jibu kwa jina la mahali unapoishi sasa.
reply-language = Kuanzia sasa utapata ujumbe wetu kwa Kiswahili.
reply-unknown-number = Namba hii hutuma maonyo rasmi. Ukiwa hatarini, piga simu { $emergency }.
reply-relay-received = Asante. Tafadhali tuambie umewaambia watu wangapi: jibu { $two } na idadi yao.
reply-relay-told = Asante. Tumeandika idadi ya watu uliowaambia: { $people }.
reply-relay-cannot = Asante. Tunamwomba mtu mwingine.
reply-relay-question = Asante. Tumepeleka swali lako kwa wahusika.
reply-relay-which = Una ujumbe kadhaa ambao haujajibiwa. Tafadhali anza jibu lako kwa tarakimu ya ujumbe.
