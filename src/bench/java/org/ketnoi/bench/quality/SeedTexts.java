package org.ketnoi.bench.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One text for each thing of the seed data, in both languages: what a plain text search has to go by. */
final class SeedTexts {
    private static final List<String> NAMES = List.of("name_vi", "name_en", "description_vi", "description_en");

    private final Seed seed;
    private final FieldNames fields;

    SeedTexts(Seed seed, FieldNames fields) {
        this.seed = seed;
        this.fields = fields;
    }

    /** Name, self-description, fields and titles of evidence of each expert. */
    Map<String, String> experts() {
        Map<String, List<String>> known = new LinkedHashMap<>();
        seed.published("experts")
                .forEach(row -> known.put(
                        Seed.cell(row, "id"),
                        cells(row, List.of("name", "alt_name", "description_vi", "description_en"))));
        Map<String, Map<String, String>> evidence = seed.byId("evidence");
        for (Map<String, String> assertion : seed.rows("expertise")) {
            List<String> texts = known.getOrDefault(Seed.cell(assertion, "expert"), new ArrayList<>());
            texts.addAll(fields.shown(Seed.cell(assertion, "field")));
            Seed.list(assertion, "evidence")
                    .forEach(id -> texts.addAll(cells(evidence.getOrDefault(id, Map.of()), NAMES)));
        }
        return joined("expert/", known);
    }

    /** The technology of each offer, its fields, and the terms of the price. */
    Map<String, String> offers() {
        Map<String, Map<String, String>> technologies = seed.byId("technologies");
        Map<String, List<String>> offers = new LinkedHashMap<>();
        seed.published("offers").forEach(offer -> {
            List<String> texts = described(technologies.getOrDefault(Seed.cell(offer, "technology"), Map.of()));
            texts.addAll(cells(offer, List.of("price_terms_vi", "price_terms_en")));
            offers.put(Seed.cell(offer, "id"), texts);
        });
        return joined("offer/", offers);
    }

    /** Name, description, fields and requirements of each order. */
    Map<String, String> orders() {
        Map<String, List<String>> orders = new LinkedHashMap<>();
        seed.published("orders").forEach(order -> orders.put(Seed.cell(order, "id"), described(order)));
        seed.rows("requirements").forEach(requirement -> {
            String order = Seed.cell(requirement, "requirement_of").replaceFirst("^order/", "");
            orders.getOrDefault(order, new ArrayList<>()).addAll(cells(requirement, NAMES));
        });
        return joined("order/", orders);
    }

    private List<String> described(Map<String, String> thing) {
        List<String> texts = cells(thing, NAMES);
        Seed.list(thing, "fields").forEach(field -> texts.addAll(fields.shown(field)));
        return texts;
    }

    /** The names of everything that has a page of its own, and nothing else. */
    Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        List<String> columns = List.of("name", "alt_name", "name_vi", "name_en", "full_name_vi", "full_name_en");
        SeedGuard.TABLES.forEach((type, table) -> {
            if (!type.equals("offer")) {
                label(table, type, columns, labels);
            }
        });
        fields.keys().forEach(key -> labels.put("field/" + key, String.join(" ", fields.all(key))));
        return labels;
    }

    private void label(String table, String type, List<String> columns, Map<String, String> labels) {
        seed.published(table)
                .forEach(row -> labels.put(type + "/" + Seed.cell(row, "id"), String.join(" ", cells(row, columns))));
    }

    private static List<String> cells(Map<String, String> row, List<String> columns) {
        List<String> cells = new ArrayList<>();
        columns.stream()
                .map(column -> Seed.cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .forEach(cells::add);
        return cells;
    }

    private static Map<String, String> joined(String prefix, Map<String, List<String>> texts) {
        Map<String, String> joined = new LinkedHashMap<>();
        texts.forEach((key, parts) -> joined.put(prefix + key, String.join(" \n", parts)));
        return joined;
    }
}
