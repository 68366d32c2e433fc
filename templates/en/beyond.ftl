# status: draft
# author: Tocsin
# date: 2026-11-21

welcome-registered = You will now get official warnings from { $source } in English. They cost you nothing.
welcome-language = To change the language, answer with its name.
welcome-stop = To stop these messages, answer STOP.
prepare-general = { $source }: be prepared. Keep water, food, medicine and papers in one bag near the door.
prepare-season = { $source }: the dangerous season begins. Know where to go and whom to call.
prepare-family = Agree with your family where you will meet if you lose each other.
prepare-number = Save this number. Official warnings come from it.
recovery-help = { $source }: people who need help can get it here: { $text }.
recovery-water = Do not drink well water until it has been tested.
recovery-home = Before you go back into a house, look for cracks, gas and water.
recovery-papers = If you have lost your papers, ask here: { $text }.
survey-ask = Did you get the warning in time? Answer 1 for yes, 2 for no.
survey-understood = Did you understand what to do? Answer 1 for yes, 2 for no.
survey-thanks = Thank you. Your answer helps us to warn better.
