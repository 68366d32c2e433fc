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

notice-label = Information
prepare-flood = Before the rain comes, find the way to high ground.
prepare-heat = Find a cool place where you can stay. Keep enough drinking water at home.
prepare-cold = Keep warm clothes, blankets and dry food at home.
prepare-storm = Find the strongest room of your house. Tie down what the wind can carry away.
prepare-fire = Clear dry grass and leaves away from your house. Know two ways out.
prepare-earthquake = Fix heavy furniture to the wall. Know a strong table in each room.
prepare-coast = Find the way from the coast to high ground, and walk it once.
survey-none = If you did not get it at all, answer 3.
