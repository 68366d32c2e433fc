# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = Apati kounye a, ou pral resevwa alèt ofisyèl an kreyòl ayisyen. Men kiyès k ap voye yo: { $source }. Ou p ap peye anyen pou yo.
welcome-language = Pou chanje lang lan, reponn ak non lang ou vle a.
welcome-stop = Pou sispann mesaj sa yo, reponn STOP.
prepare-general = { $source }: prepare ou. Mete dlo, manje, medikaman ak papye nan yon sèl sak toupre pòt la.
prepare-season = { $source }: sezon danjere a ap kòmanse. Konnen ki kote pou ale ak kiyès pou rele.
prepare-family = Deside ak fanmi ou ki kote n ap rankontre si nou pèdi youn lòt.
prepare-number = Anrejistre nimewo sa a. Se nimewo sa a ki voye alèt ofisyèl yo.
recovery-help = { $source }: moun ki bezwen èd ka jwenn li isit la: { $text }.
recovery-water = Pa bwè dlo ki soti nan pi yo jiskaske yo teste li.
recovery-home = Anvan ou tounen nan yon kay, gade si gen fant, gaz oswa dlo.
recovery-papers = Si ou pèdi papye ou, mande isit la: { $text }.
survey-ask = Alèt la te rive jwenn ou alè? Reponn 1 pou wi, 2 pou non.
survey-understood = Ou te konprann sa pou ou fè? Reponn 1 pou wi, 2 pou non.
survey-thanks = Mèsi. Repons ou ap ede nou avèti moun pi byen.

notice-label = Enfòmasyon
prepare-flood = Anvan lapli a rive, chèche chemen pou ale yon kote ki wo.
prepare-heat = Chèche yon kote ki fre kote ou ka rete. Sere ase dlo pou bwè lakay ou.
prepare-cold = Sere rad cho, kouvèti ak manje sèk lakay ou.
prepare-storm = Chèche chanm ki pi solid nan kay la. Mare bagay van ka pote ale.
prepare-fire = Retire zèb ak fèy sèch ki toupre kay la. Konnen de chemen pou soti.
prepare-earthquake = Mare gwo mèb yo nan mi an. Konnen ki kote ki gen yon tab solid nan chak chanm.
prepare-coast = Chèche chemen soti bò lanmè pou ale yon kote ki wo, epi mache l yon fwa.
survey-none = Si ou pa t resevwa li ditou, reponn 3.
