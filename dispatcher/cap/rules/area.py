"""Rules of the area element: polygons, circles, geocodes, heights."""

from dispatcher.cap.rules.rule import advice, error

AREA = (
    error("polygon-empty", "3.2.4", "The polygon is empty and is ignored; give at least 4"
           " points or leave it out."),
    error("polygon-syntax", "3.2.4", "The polygon is not a list of lat,lon pairs (at {value})"
           " and is ignored; correct it."),
    error("polygon-separators", "3.2.4", "The polygon's pairs have blanks around the comma; they"
           " were understood, but write lat,lon."),
    error("polygon-too-few-points", "3.2.4", "The polygon has {count} different points and is"
           " ignored; give at least 3 and repeat the first."),
    error("polygon-not-closed", "3.2.4", "The polygon's last point is not its first; it was"
           " closed."),
    error("polygon-range", "3.3.1", "The polygon has the point {value}, which is not on Earth,"
           " and is ignored; write latitude first."),
    error("polygon-longitude-wrapped", "3.3.1", "The polygon has longitudes beyond 180; they"
           " were turned back by 360."),
    error("polygon-no-area", "3.2.4", "The polygon's points lie on one line and it is ignored;"
           " correct it."),
    advice("polygon-repeated-vertex", "3.2.4", "The polygon goes through {value} more than once;"
            " it was repaired."),
    advice("polygon-self-crossing", "3.2.4", "The polygon crosses itself near {value}; it was"
            " repaired."),
    advice("polygon-tangled", "3.2.4", "The polygon crosses itself so often that its outline was"
            " taken instead; correct it."),
    advice("polygon-inside-other", "3.2.4", "The polygon lies inside another of its area; CAP"
            " joins them, it is not a hole."),
    advice("polygon-around-pole", "3.3.1", "The polygon goes around a pole; it was not checked"
            " further."),
    error("circle-empty", "3.2.4", "The circle is empty and is ignored; give lat,lon and a radius"
           " or leave it out."),
    error("circle-syntax", "3.2.4", "{value} is not a circle (lat,lon radius in km) and is"
           " ignored; correct it."),
    error("circle-separators", "3.2.4", "The circle {value} was understood, but write lat,lon, a"
           " blank and the radius."),
    error("circle-range", "3.3.1", "The circle {value} is not on Earth and is ignored; write"
           " latitude first."),
    advice("circle-zero-radius", "3.2.4", "The circle has radius 0, which is a point; give a"
            " radius."),
    error("geocode-blank", "3.2.4", "A geocode has no valueName or no value and is ignored; fill"
           " both in."),
    advice("circle-radius-large", "3.2.4", "The circle has a radius of {value} km; check that it is"
           " not in metres."),
    advice("coordinates-swapped", "3.3.1", "Latitude and longitude seem exchanged in the shape"
           " around {value}, or in the other of the alert; write latitude first."),
    advice("ceiling-below-altitude", "3.2.4", "The ceiling {value} lies below the altitude;"
           " exchange them."),
    error("ceiling-without-altitude", "3.2.4", "There is a ceiling without an altitude; add the"
           " altitude."),
)
