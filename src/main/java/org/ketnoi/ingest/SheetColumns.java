package org.ketnoi.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ketnoi.graph.Iri;

/** Which column of which sheet states which property, so that whatever is found later is told by its cell. */
public final class SheetColumns {
    private final Map<String, List<Column>> sheets = new HashMap<>();

    /**
     * A column of a sheet.
     *
     * @param number from 1
     * @param name as its header says
     * @param property IRI of what its cells state; empty when they state nothing by themselves
     * @param language of its texts; empty when they have none
     */
    public record Column(int number, String name, String property, String language) {
        private boolean states(String localName) {
            return !property.isEmpty() && Iri.of(property).key().equals(localName);
        }
    }

    /** Tells the columns of a sheet; the name of the sheet is empty in a file without sheets. */
    public void tell(String sheet, List<Column> columns) {
        sheets.put(sheet, List.copyOf(columns));
    }

    /** Whether no sheet was read. */
    boolean isEmpty() {
        return sheets.isEmpty();
    }

    /** The column that a statement comes from. */
    Optional<Column> of(Place place, Triple triple) {
        if (place.column() > 0) {
            return find(place, column -> column.number() == place.column());
        }
        String property = triple.getPredicate().getURI();
        Node object = triple.getObject();
        String language = object.isLiteral() ? object.getLiteralLanguage() : "";
        return find(
                place,
                column -> column.property().equals(property)
                        && (language.isEmpty() || column.language().equals(language)));
    }

    /** The column that should state a property, or the first one of several joined by {@code |}. */
    Optional<Column> of(Place place, String path) {
        return Arrays.stream(path.split("\\|"))
                .flatMap(name -> find(place, column -> column.states(name)).stream())
                .findFirst();
    }

    /** A finding about a statement by the cell that it comes from, where there are cells. */
    Finding locate(Triple triple, Place row, Function<Place, Finding> fault) {
        Optional<Column> column = of(row, triple);
        Finding finding =
                fault.apply(column.map(found -> row.at(found.number())).orElse(row));
        return column.map(found -> finding.in(found.name())).orElse(finding);
    }

    private Optional<Column> find(Place place, Predicate<Column> wanted) {
        return sheets.getOrDefault(place.sheet(), List.of()).stream()
                .filter(wanted)
                .findFirst();
    }
}
