package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ketnoi.graph.Iri;

/** Who serves a unit as its department. */
final class Departments {
    private Departments() {}

    /** The units of a date, each with its departments in the order of their names. */
    static Map<Iri, List<Iri>> of(Day day) {
        Map<Iri, List<Iri>> departments = new LinkedHashMap<>();
        Nodes nodes = day.facts().nodes();
        Links links = day.facts().links();
        nodes.of(Role.DEPARTMENT)
                .forEach(department -> links.forEachOf(department, link -> {
                    if (links.relation(link) == Relation.DEPARTMENT_SERVES_AREA && day.holds(links.get(link))) {
                        for (int unit : day.moves().of(links.get(link).other())) {
                            departments
                                    .computeIfAbsent(nodes.name(unit), key -> new ArrayList<>())
                                    .add(nodes.name(department));
                        }
                    }
                }));
        departments.replaceAll(
                (unit, served) -> served.stream().distinct().sorted().toList());
        return departments;
    }
}
