package org.ketnoi.ingest.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What NASA's centres, licences and keywords are called here. */
record NasaTables(Map<String, PublishedTable.Row> centres, Map<String, String> licences, Map<String, String> fields) {
    /** The agency itself, for centres that the table does not know. */
    private static final String AGENCY = "hq";

    /** The field of software whose keywords tell none. */
    private static final String ANY = "*";

    static NasaTables load() {
        return new NasaTables(
                Mapping.load("nasa-centres", "code", "key", "name_en", "name_vi", "other_names", "part_of", "class")
                        .rows()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(row -> folded(row.text("code")), Function.identity())),
                texts(Mapping.load("nasa-licences", "licence", "iri"), "licence", "iri"),
                texts(Mapping.load("nasa-fields", "keyword", "field"), "keyword", "field"));
    }

    private static Map<String, String> texts(Mapping mapping, String from, String to) {
        return mapping.rows().stream()
                .collect(Collectors.toUnmodifiableMap(row -> folded(row.text(from)), row -> row.text(to)));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    PublishedTable.Row centre(String code) {
        PublishedTable.Row agency = Optional.ofNullable(centres.get(AGENCY)).orElseThrow();
        return centres.getOrDefault(folded(code), agency);
    }

    /** The centre that has this key. */
    Optional<PublishedTable.Row> findByKey(String key) {
        return centres.values().stream()
                .filter(row -> row.text("key").equals(key))
                .findFirst();
    }

    Optional<String> findLicence(String name) {
        return Optional.ofNullable(licences.get(folded(name)));
    }

    /** The fields that the keywords tell, at least one. */
    Set<String> fields(List<String> keywords) {
        Set<String> told = keywords.stream()
                .flatMap(keyword -> Optional.ofNullable(fields.get(folded(keyword))).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return told.isEmpty() ? Set.of(Optional.ofNullable(fields.get(ANY)).orElseThrow()) : told;
    }
}
