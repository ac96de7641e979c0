package org.ketnoi;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.MapLayout.Kind;
import org.ketnoi.MapLayout.Place;

/** The properties that a class on the map shows by name, and not as an arrow. */
final class MapMarks {
    static final double GAP = 4;

    private MapMarks() {}

    /** In rows that fit the class. */
    static List<List<String>> rows(Place place) {
        List<List<String>> rows = new ArrayList<>();
        for (String mark : MapLayout.MARKS) {
            if (!MapTerms.goesOutFrom(mark, place.name()) || isDrawn(mark, place)) {
                continue;
            }
            double room = place.box().width() - 10;
            if (rows.isEmpty() || width(rows.getLast()) + GAP + width(mark) > room) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(mark);
        }
        return rows;
    }

    private static boolean isDrawn(String mark, Place place) {
        return MapLayout.ARROWS.stream()
                .anyMatch(arrow ->
                        arrow.from().equals(place.name()) && arrow.property().equals(mark));
    }

    static double width(String mark) {
        return Math.ceil(MapText.width(mark, 11, false) + 12);
    }

    static double width(List<String> row) {
        return row.stream().mapToDouble(MapMarks::width).sum() + GAP * (row.size() - 1);
    }

    /** Of the class to which the property leads. */
    static Kind colours(String mark) {
        return MapLayout.at(MapTerms.target(mark).orElse(MapLayout.ANY_PARTY)).kind();
    }
}
