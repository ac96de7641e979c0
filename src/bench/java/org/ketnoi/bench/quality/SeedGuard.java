package org.ketnoi.bench.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Holds the judged questions to the seed data: what is no longer there cannot be a right answer. */
final class SeedGuard {
    /** The table of each type. */
    static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("expert", "experts"),
            Map.entry("enterprise", "enterprises"),
            Map.entry("organization", "organizations"),
            Map.entry("intermediary", "intermediaries"),
            Map.entry("technology", "technologies"),
            Map.entry("offer", "offers"),
            Map.entry("order", "orders"),
            Map.entry("office", "offices"),
            Map.entry("department", "departments"),
            Map.entry("area", "areas"),
            Map.entry("country", "countries"),
            Map.entry("event", "events"),
            Map.entry("trend", "trends"));

    private static final Set<String> ASKED_BY_ID = Set.of("field", "order", "offer");

    private final Seed seed;
    private final Map<String, Set<String>> known = new HashMap<>();

    SeedGuard(Seed seed, FieldNames fields) {
        this.seed = seed;
        known.put("field", fields.keys());
    }

    /** Fails with all ids that are not in the seed data, or that not everybody may see. */
    void check(List<Question> questions) {
        List<String> missing = questions.stream()
                .flatMap(question -> Stream.concat(
                        ASKED_BY_ID.contains(question.kind()) ? Stream.of(question.text()) : Stream.empty(),
                        question.judged().keySet().stream()))
                .filter(id -> !isThere(id))
                .distinct()
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("Judged, but not in the published seed data: " + missing);
        }
    }

    private boolean isThere(String id) {
        String[] parts = id.split("/", 2);
        return parts.length == 2 && known.computeIfAbsent(parts[0], this::keys).contains(parts[1]);
    }

    private Set<String> keys(String type) {
        Set<String> keys = new HashSet<>();
        if (TABLES.containsKey(type)) {
            seed.published(TABLES.getOrDefault(type, "")).forEach(row -> keys.add(Seed.cell(row, "id")));
        }
        return keys;
    }
}
