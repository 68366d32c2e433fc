# status: draft
# author: Tocsin
# date: 2026-11-21

relay-ask = Ji kerema xwe vê niha ji civaka xwe re bibêjin:
relay-ask-deputy = Kesê yekem bersiv neda. Ji kerema xwe vê niha ji civaka xwe re bibêjin:
relay-answers = Bi peyamê bersiv bidin: { $one } = Gihîşt min. { $two } û hejmarek = Min ji ewqas kesan re got. { $three } = Ez nikarim. { $four } û gotinên we = pirsek.
relay-page = Rûpela we: { $link }
relay-remind = Hê bersiva we negihîştiye me. Ji kerema xwe ji civaka xwe re bibêjin û bersiva me bidin.
relay-ended = Êdî ne hewce ye ku hûn vê hişyariyê ji kesên din re bibêjin.
