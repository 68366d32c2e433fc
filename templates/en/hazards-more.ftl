# status: draft
# author: Tocsin
# date: 2026-11-21

dam-failure-name = Dam failure
dam-failure-warning = { $source } warns: dam failure in { $place }.
dam-failure-update = New information from { $source }: the warning of dam failure now holds for { $place }.
dam-failure-withdrawn = { $source } has withdrawn the warning of dam failure for { $place }. This does not mean that it is safe.
dam-failure-all-clear = { $source }: the danger of dam failure in { $place } is over.
dam-failure-area-left = { $source }: the warning of dam failure no longer holds where you live. It still holds for { $place }.
dam-failure-action = Go to high ground now. Do not wait for water to come. Stay away from the river.

cyclone-name = Cyclone
cyclone-warning = { $source } warns: cyclone in { $place }.
cyclone-update = New information from { $source }: the warning of cyclone now holds for { $place }.
cyclone-withdrawn = { $source } has withdrawn the warning of cyclone for { $place }. This does not mean that it is safe.
cyclone-all-clear = { $source }: the danger of cyclone in { $place } is over.
cyclone-area-left = { $source }: the warning of cyclone no longer holds where you live. It still holds for { $place }.
cyclone-action = Go to a strong building or a shelter now. Stay away from windows. Stay inside while the eye passes.

tornado-name = Tornado
tornado-warning = { $source } warns: tornado in { $place }.
tornado-update = New information from { $source }: the warning of tornado now holds for { $place }.
tornado-withdrawn = { $source } has withdrawn the warning of tornado for { $place }. This does not mean that it is safe.
tornado-all-clear = { $source }: the danger of tornado in { $place } is over.
tornado-area-left = { $source }: the warning of tornado no longer holds where you live. It still holds for { $place }.
tornado-action = Go to the lowest floor now, to a small room without windows. Protect your head.

thunderstorm-name = Severe thunderstorm
thunderstorm-warning = { $source } warns: severe thunderstorm in { $place }.
thunderstorm-update = New information from { $source }: the warning of severe thunderstorm now holds for { $place }.
thunderstorm-withdrawn = { $source } has withdrawn the warning of severe thunderstorm for { $place }. This does not mean that it is safe.
thunderstorm-all-clear = { $source }: the danger of severe thunderstorm in { $place } is over.
thunderstorm-area-left = { $source }: the warning of severe thunderstorm no longer holds where you live. It still holds for { $place }.
thunderstorm-action = Go inside now. Stay away from windows, trees and water.

storm-surge-name = Storm surge
storm-surge-warning = { $source } warns: storm surge in { $place }.
storm-surge-update = New information from { $source }: the warning of storm surge now holds for { $place }.
storm-surge-withdrawn = { $source } has withdrawn the warning of storm surge for { $place }. This does not mean that it is safe.
storm-surge-all-clear = { $source }: the danger of storm surge in { $place } is over.
storm-surge-area-left = { $source }: the warning of storm surge no longer holds where you live. It still holds for { $place }.
storm-surge-action = Leave the coast now. Go to high ground. Do not go to look at the sea.

snow-ice-name = Heavy snow and ice
snow-ice-warning = { $source } warns: heavy snow and ice in { $place }.
snow-ice-update = New information from { $source }: the warning of heavy snow and ice now holds for { $place }.
snow-ice-withdrawn = { $source } has withdrawn the warning of heavy snow and ice for { $place }. This does not mean that it is safe.
snow-ice-all-clear = { $source }: the danger of heavy snow and ice in { $place } is over.
snow-ice-area-left = { $source }: the warning of heavy snow and ice no longer holds where you live. It still holds for { $place }.
snow-ice-action = Do not travel. Stay inside and keep warm.

avalanche-name = Avalanche
avalanche-warning = { $source } warns: avalanche in { $place }.
avalanche-update = New information from { $source }: the warning of avalanche now holds for { $place }.
avalanche-withdrawn = { $source } has withdrawn the warning of avalanche for { $place }. This does not mean that it is safe.
avalanche-all-clear = { $source }: the danger of avalanche in { $place } is over.
avalanche-area-left = { $source }: the warning of avalanche no longer holds where you live. It still holds for { $place }.
avalanche-action = Stay away from steep slopes with snow. Leave the places below them.

extreme-cold-name = Extreme cold
extreme-cold-warning = { $source } warns: extreme cold in { $place }.
extreme-cold-update = New information from { $source }: the warning of extreme cold now holds for { $place }.
extreme-cold-withdrawn = { $source } has withdrawn the warning of extreme cold for { $place }. This does not mean that it is safe.
extreme-cold-all-clear = { $source }: the danger of extreme cold in { $place } is over.
extreme-cold-area-left = { $source }: the warning of extreme cold no longer holds where you live. It still holds for { $place }.
extreme-cold-action = Stay inside and keep warm. Wear several layers. Look after children and old people.

air-quality-name = Smoke and bad air
air-quality-warning = { $source } warns: smoke and bad air in { $place }.
air-quality-update = New information from { $source }: the warning of smoke and bad air now holds for { $place }.
air-quality-withdrawn = { $source } has withdrawn the warning of smoke and bad air for { $place }. This does not mean that it is safe.
air-quality-all-clear = { $source }: the smoke and bad air in { $place } are over.
air-quality-area-left = { $source }: the warning of smoke and bad air no longer holds where you live. It still holds for { $place }.
air-quality-action = Stay inside. Close windows and doors. Do not do hard work outside.

volcano-name = Volcanic eruption
volcano-warning = { $source } warns: volcanic eruption in { $place }.
volcano-update = New information from { $source }: the warning of volcanic eruption now holds for { $place }.
volcano-withdrawn = { $source } has withdrawn the warning of volcanic eruption for { $place }. This does not mean that it is safe.
volcano-all-clear = { $source }: the danger of volcanic eruption in { $place } is over.
volcano-area-left = { $source }: the warning of volcanic eruption no longer holds where you live. It still holds for { $place }.
volcano-action = Stay away from the volcano and from river valleys. Cover your nose and mouth. Protect your eyes from ash.

landslide-name = Landslide
landslide-warning = { $source } warns: landslide in { $place }.
landslide-update = New information from { $source }: the warning of landslide now holds for { $place }.
landslide-withdrawn = { $source } has withdrawn the warning of landslide for { $place }. This does not mean that it is safe.
landslide-all-clear = { $source }: the danger of landslide in { $place } is over.
landslide-area-left = { $source }: the warning of landslide no longer holds where you live. It still holds for { $place }.
landslide-action = Leave steep slopes and valleys now. Go to firm ground that is far from the slope.

radiological-name = Radioactive danger
radiological-warning = { $source } warns: radioactive danger in { $place }.
radiological-update = New information from { $source }: the warning of radioactive danger now holds for { $place }.
radiological-withdrawn = { $source } has withdrawn the warning of radioactive danger for { $place }. This does not mean that it is safe.
radiological-all-clear = { $source }: the radioactive danger in { $place } is over.
radiological-area-left = { $source }: the warning of radioactive danger no longer holds where you live. It still holds for { $place }.
radiological-action = Go inside now and stay inside. Close windows and doors. Turn off fans and air conditioning.

drinking-water-name = Unsafe drinking water
drinking-water-warning = { $source } warns: the tap water in { $place } is not safe to drink.
drinking-water-update = New information from { $source }: the warning of unsafe drinking water now holds for { $place }.
drinking-water-withdrawn = { $source } has withdrawn the warning of unsafe drinking water for { $place }. This does not mean that it is safe.
drinking-water-all-clear = { $source }: the tap water in { $place } is safe to drink again.
drinking-water-area-left = { $source }: the warning of unsafe drinking water no longer holds where you live. It still holds for { $place }.
drinking-water-action = Do not drink the tap water. Drink bottled water, or boil the water first.

epidemic-name = Dangerous disease
epidemic-warning = { $source } warns: a dangerous disease in { $place }.
epidemic-update = New information from { $source }: the warning of dangerous disease now holds for { $place }.
epidemic-withdrawn = { $source } has withdrawn the warning of dangerous disease for { $place }. This does not mean that it is safe.
epidemic-all-clear = { $source }: the danger from the disease in { $place } is over.
epidemic-area-left = { $source }: the warning of dangerous disease no longer holds where you live. It still holds for { $place }.
epidemic-action = Wash your hands often. Stay away from sick people. If you feel sick, call a doctor.

power-failure-name = Power failure
power-failure-warning = { $source } warns: power failure in { $place }.
power-failure-update = New information from { $source }: the warning of power failure now holds for { $place }.
power-failure-withdrawn = { $source } has withdrawn the warning of power failure for { $place }. This does not mean that it is safe.
power-failure-all-clear = { $source }: the power failure in { $place } is over.
power-failure-area-left = { $source }: the warning of power failure no longer holds where you live. It still holds for { $place }.
power-failure-action = Save the battery of your telephone. Use a torch, not candles. Keep the refrigerator closed.

public-danger-name = Danger near you
public-danger-warning = { $source } warns: there is danger to people in { $place }.
public-danger-update = New information from { $source }: the warning of danger to people now holds for { $place }.
public-danger-withdrawn = { $source } has withdrawn the warning of danger to people for { $place }. This does not mean that it is safe.
public-danger-all-clear = { $source }: the danger to people in { $place } is over.
public-danger-area-left = { $source }: the warning of danger to people no longer holds where you live. It still holds for { $place }.
public-danger-action = Stay inside and lock the doors. Stay away from the place of danger. Do as the police say.
