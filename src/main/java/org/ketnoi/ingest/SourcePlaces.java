package org.ketnoi.ingest;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.Records;

/**
 * Says of each thing of a sheet where it is first spoken of, so that a statement leads back to the row that it comes
 * from. Said when all is checked, beside what the file says. Not of consents, and not of what only contact data is said of.
 */
final class SourcePlaces {
    private static final Node ROW = NodeFactory.createURI(Iri.term("sourceRow").value());
    private static final Node SHEET =
            NodeFactory.createURI(Iri.term("sourceSheet").value());

    private final Staging staging;

    SourcePlaces(Staging staging) {
        this.staging = staging;
    }

    /** Statements, all that are about the same things, and then where these things stand. */
    Stream<Triple> with(Stream<Triple> statements) {
        if (staging.columns().isEmpty()) {
            return statements;
        }
        Set<Node> things = new LinkedHashSet<>();
        return Stream.concat(
                statements.peek(triple -> things.add(triple.getSubject())),
                Stream.of(things).flatMap(Set::stream).flatMap(this::places));
    }

    private Stream<Triple> places(Node thing) {
        Place place = staging.place(thing);
        if (place.row() == 0 || Records.isConsent(thing)) {
            return Stream.empty();
        }
        Triple row = Triple.create(
                thing, ROW, NodeFactory.createLiteralDT(Integer.toString(place.row()), XSDDatatype.XSDinteger));
        return place.sheet().isEmpty()
                ? Stream.of(row)
                : Stream.of(row, Triple.create(thing, SHEET, NodeFactory.createLiteralString(place.sheet())));
    }
}
