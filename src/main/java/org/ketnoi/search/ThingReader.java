package org.ketnoi.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.Scan;

/** Reads what can be found, thing by thing, from rows of thing, property and value. One scan, one thread. */
final class ThingReader {
    private static final String CONCEPT = "http://www.w3.org/2004/02/skos/core#Concept";
    /** A value that many have is kept once; texts that only one has are not worth it. */
    private static final int MOST_KEPT = 100_000;

    private final Scan scan;
    private final Map<Long, String> properties = new HashMap<>();
    private final Map<Long, String> values = new HashMap<>();

    ThingReader(Scan scan) {
        this.scan = scan;
    }

    /** Rows of one thing come together; see {@link org.ketnoi.store.GraphStore#scan}. */
    void forEach(NamedQuery query, Arguments arguments, Consumer<Described> use) {
        long[] thing = {Scan.NOTHING};
        Said[] said = {new Said()};
        scan.forEach(query, arguments, row -> {
            if (row[0] != thing[0]) {
                told(thing[0], said[0]).ifPresent(use);
                thing[0] = row[0];
                said[0] = new Said();
            }
            note(said[0], property(row[1]), row[2]);
        });
        told(thing[0], said[0]).ifPresent(use);
    }

    private static final class Said {
        final Set<Label> labels = new LinkedHashSet<>();
        final Set<Label> others = new LinkedHashSet<>();
        final Set<Label> texts = new LinkedHashSet<>();
        final Set<String> codes = new HashSet<>();
        final Set<String> classes = new TreeSet<>();
        final Map<String, Set<String>> values = new TreeMap<>();
    }

    private void note(Said said, String property, long value) {
        switch (property) {
            case "label", "prefLabel" -> label(value).ifPresent(said.labels::add);
            case "altLabel", "fullName", "hiddenLabel" -> label(value).ifPresent(said.others::add);
            case "description", "definition", "scopeNote", "priceTerms" ->
                label(value).ifPresent(said.texts::add);
            case "type" -> said.classes.add(text(value));
            case "notation",
                    "taxCode",
                    "contractNumber",
                    "registrationNumber",
                    "documentNumber",
                    "countryCode",
                    "unitCode",
                    "number",
                    "orcidId",
                    "identifier" -> said.codes.add(scan.text(value));
            default ->
                said.values.computeIfAbsent(property, key -> new TreeSet<>()).add(text(value));
        }
    }

    private Optional<Label> label(long value) {
        return scan.isIri(value) ? Optional.empty() : Optional.of(scan.label(value));
    }

    private String property(long number) {
        return properties.computeIfAbsent(number, property -> scan.iri(property).key());
    }

    private String text(long value) {
        String kept = values.get(value);
        if (kept == null) {
            kept = scan.text(value);
            if (values.size() < MOST_KEPT) {
                values.put(value, kept);
            }
        }
        return kept;
    }

    /** Empty when it is nothing that is looked for: without a name and a list, or a term of the ontology. */
    private Optional<Described> told(long thing, Said said) {
        if (thing == Scan.NOTHING || !scan.isIri(thing)) {
            return Optional.empty();
        }
        Iri id = scan.iri(thing);
        Optional<EntityType> type = EntityType.of(id);
        boolean isConcept = said.classes.contains(CONCEPT) || id.value().startsWith(Iri.SCHEMES);
        boolean isNamed = !said.labels.isEmpty() && (isConcept || id.value().startsWith(Iri.ENTITIES));
        if (type.isEmpty() && !isNamed) {
            return Optional.empty();
        }
        Kind kind = type.map(Kind::of).orElse(isConcept ? Kind.CONCEPT : Kind.OTHER);
        said.codes.add(id.key());
        return Optional.of(new Described(
                id,
                kind,
                type.map(EntityType::className).orElseGet(() -> className(said.classes, isConcept)),
                List.copyOf(said.labels),
                List.copyOf(said.others),
                List.copyOf(said.texts),
                Set.copyOf(said.codes),
                said.values));
    }

    private static String className(Set<String> classes, boolean isConcept) {
        List<String> own = new ArrayList<>(classes);
        own.removeIf(name -> !name.startsWith(Iri.ONTOLOGY));
        if (isConcept || own.isEmpty()) {
            return "Concept";
        }
        return Iri.of(own.getFirst()).key();
    }
}
