# status: draft
# author: Tocsin
# date: 2026-11-21

flood-name = Flood
flood-warning = { $source } warns: flood in { $place }.
flood-update = New information from { $source }: the warning of flood now holds for { $place }.
flood-withdrawn = { $source } has withdrawn the warning of flood for { $place }. This does not mean that it is safe.
flood-all-clear = { $source }: the danger of flood in { $place } is over.
flood-area-left = { $source }: the warning of flood no longer holds where you live. It still holds for { $place }.
flood-action = Move to higher ground. Do not walk or drive through flood water.

flash-flood-name = Flash flood
flash-flood-warning = { $source } warns: flash flood in { $place }.
flash-flood-update = New information from { $source }: the warning of flash flood now holds for { $place }.
flash-flood-withdrawn = { $source } has withdrawn the warning of flash flood for { $place }. This does not mean that it is safe.
flash-flood-all-clear = { $source }: the danger of flash flood in { $place } is over.
flash-flood-area-left = { $source }: the warning of flash flood no longer holds where you live. It still holds for { $place }.
flash-flood-action = Go to higher ground now. Do not walk or drive through moving water.

wildfire-name = Wildfire
wildfire-warning = { $source } warns: wildfire in { $place }.
wildfire-update = New information from { $source }: the warning of wildfire now holds for { $place }.
wildfire-withdrawn = { $source } has withdrawn the warning of wildfire for { $place }. This does not mean that it is safe.
wildfire-all-clear = { $source }: the danger of wildfire in { $place } is over.
wildfire-area-left = { $source }: the warning of wildfire no longer holds where you live. It still holds for { $place }.
wildfire-action = Be ready to leave at once if you are told to. Close windows and doors. Stay away from smoke and fire.

earthquake-name = Earthquake
earthquake-warning = { $source } warns: earthquake in { $place }.
earthquake-update = New information from { $source }: the warning of earthquake now holds for { $place }.
earthquake-withdrawn = { $source } has withdrawn the warning of earthquake for { $place }. This does not mean that it is safe.
earthquake-all-clear = { $source }: the danger of earthquake in { $place } is over.
earthquake-area-left = { $source }: the warning of earthquake no longer holds where you live. It still holds for { $place }.
earthquake-action = Get under a strong table and hold on. After the shaking, go outside, away from buildings.

tsunami-name = Tsunami
tsunami-warning = { $source } warns: tsunami in { $place }.
tsunami-update = New information from { $source }: the warning of tsunami now holds for { $place }.
tsunami-withdrawn = { $source } has withdrawn the warning of tsunami for { $place }. This does not mean that it is safe.
tsunami-all-clear = { $source }: the danger of tsunami in { $place } is over.
tsunami-area-left = { $source }: the warning of tsunami no longer holds where you live. It still holds for { $place }.
tsunami-action = Go inland or to high ground now. Stay away from the sea until you are told that it is safe.

storm-name = Storm
storm-warning = { $source } warns: storm in { $place }.
storm-update = New information from { $source }: the warning of storm now holds for { $place }.
storm-withdrawn = { $source } has withdrawn the warning of storm for { $place }. This does not mean that it is safe.
storm-all-clear = { $source }: the danger of storm in { $place } is over.
storm-area-left = { $source }: the warning of storm no longer holds where you live. It still holds for { $place }.
storm-action = Stay inside, away from windows. Do not go near trees or power lines.

extreme-heat-name = Extreme heat
extreme-heat-warning = { $source } warns: extreme heat in { $place }.
extreme-heat-update = New information from { $source }: the warning of extreme heat now holds for { $place }.
extreme-heat-withdrawn = { $source } has withdrawn the warning of extreme heat for { $place }. This does not mean that it is safe.
extreme-heat-all-clear = { $source }: the danger of extreme heat in { $place } is over.
extreme-heat-area-left = { $source }: the warning of extreme heat no longer holds where you live. It still holds for { $place }.
extreme-heat-action = Drink water often. Stay in a cool place. Look after children and old people.

chemical-release-name = Dangerous chemicals in the air
chemical-release-warning = { $source } warns: dangerous chemicals in the air in { $place }.
chemical-release-update = New information from { $source }: the warning of dangerous chemicals in the air now holds for { $place }.
chemical-release-withdrawn = { $source } has withdrawn the warning of dangerous chemicals in the air for { $place }. This does not mean that it is safe.
chemical-release-all-clear = { $source }: the danger of dangerous chemicals in the air in { $place } is over.
chemical-release-area-left = { $source }: the warning of dangerous chemicals in the air no longer holds where you live. It still holds for { $place }.
chemical-release-action = Go inside now. Close windows and doors. Turn off fans and air conditioning.

general-name = Danger
general-warning = Warning from { $source } for { $place }: { $event }.
general-update = New information from { $source }: the warning ({ $event }) now holds for { $place }.
general-withdrawn = { $source } has withdrawn the warning ({ $event }) for { $place }. This does not mean that it is safe.
general-all-clear = { $source }: the danger ({ $event }) in { $place } is over.
general-area-left = { $source }: the warning ({ $event }) no longer holds where you live. It still holds for { $place }.
general-action = Stay alert and follow the instructions of the authorities.
