package org.ketnoi.bench.rank;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.ketnoi.graph.Iri;

/** Rows of answers in SPARQL. */
final class SparqlRow {
    private static final Set<String> TRUE = Set.of("true", "1");

    private SparqlRow() {}

    static Ranked ranked(Asked.Workload workload, Binding row) {
        return workload == Asked.Workload.EXPERTS ? expert(row) : offer(row);
    }

    private static Ranked expert(Binding row) {
        List<String> evidence = Stream.of(text(row, "evidence").split(" "))
                .filter(name -> !name.isEmpty())
                .map(name -> Iri.of(name).shortName())
                .toList();
        return new Ranked(Iri.of(text(row, "expert")).shortName(), number(row, "score"), evidence);
    }

    private static Ranked offer(Binding row) {
        List<String> reasons = List.of(
                "readiness " + isTrue(row, "readinessMet"),
                "extent " + isTrue(row, "extentMet"),
                "method " + isTrue(row, "methodsMet"),
                "area " + isTrue(row, "areaMet"),
                "distance " + (int) number(row, "fieldDistance"),
                "met " + (int) number(row, "requirementsMet"),
                "unmet " + (int) number(row, "requirementsUnmet"),
                "unknown " + (int) number(row, "requirementsUnknown"),
                "musts unmet " + (int) number(row, "mustsUnmet"));
        return new Ranked(Iri.of(text(row, "offer")).shortName(), number(row, "score"), reasons);
    }

    private static String text(Binding row, String name) {
        Node value = row.get(name);
        return value == null ? "" : value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    private static double number(Binding row, String name) {
        return Double.parseDouble(text(row, name));
    }

    /** There are systems that answer with numbers. */
    private static boolean isTrue(Binding row, String name) {
        return TRUE.contains(text(row, name));
    }
}
