package org.ketnoi.bench.rdf;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVRecord;
import org.ketnoi.bench.SeedFile;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Type;
import org.ketnoi.graph.Iri;

/** What things of the world are called: countries, areas, departments and fields are those of
 * the seed data and the ontology. Immutable. */
public final class Names {
    private final Census census;
    private final List<String> countries;
    private final List<String> areas;
    private final Fields fields = new Fields();

    /** Reads the seed data. */
    public Names(Census census) {
        this.census = census;
        this.countries = keys("countries.csv", row -> !row.get("id").equals("VN"));
        this.areas = keys("areas.csv", row -> row.get("valid_until").isEmpty());
    }

    private static List<String> keys(String file, Predicate<CSVRecord> wanted) {
        return SeedFile.rows(file).stream()
                .filter(wanted)
                .map(row -> row.get("id"))
                .toList();
    }

    /** The name of what bears a number. */
    public Iri of(int number) {
        Type type = census.type(number);
        int index = number - census.first(type);
        return switch (type) {
            case HOLDER -> own("organization", index);
            case COUNTRY -> Iri.entity("country", countries.get(index));
            case AREA -> Iri.entity("area", areas.get(index));
            case DEPARTMENT -> Iri.entity("department", areas.get(index));
            case FIELD -> fields.of(index);
            default -> own(type.name().toLowerCase(Locale.ROOT), index);
        };
    }

    /** A thing that bears no number, such as a meeting. */
    static Iri own(String type, int index) {
        return Iri.entity(type, key(index));
    }

    private static String key(int index) {
        return "b-" + index;
    }

    Iri evidence(int evidence) {
        return own("evidence", evidence);
    }

    Iri field(int index) {
        return fields.of(index);
    }

    Iri area(int index) {
        return of(census.first(Type.AREA) + index);
    }

    Iri country(int index) {
        return of(census.first(Type.COUNTRY) + index);
    }
}
