package org.ketnoi.bench.quality;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * VIVO's way to experts: a person is tied to concepts, and is found by the label of one. A field's label or other name
 * has to stand in the question as it is written, small and capital letters apart; who asserts most such fields comes
 * first, equals by name. That is kinder than VIVO, where the whole question has to be the label.
 */
final class ConceptLabels implements Answering {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> experts = new HashMap<>();
    private final Map<String, Set<String>> fields = new TreeMap<>();

    ConceptLabels(Seed seed, FieldNames scheme) {
        seed.published("experts").forEach(row -> names.put("expert/" + Seed.cell(row, "id"), Seed.cell(row, "name")));
        seed.rows("expertise").forEach(row -> {
            String expert = "expert/" + Seed.cell(row, "expert");
            if (names.containsKey(expert)) {
                experts.computeIfAbsent(Seed.cell(row, "field"), key -> new HashSet<>())
                        .add(expert);
            }
        });
        scheme.keys()
                .forEach(key -> scheme.all(key)
                        .forEach(label -> fields.computeIfAbsent(words(label), words -> new HashSet<>())
                                .add(key)));
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                        .strip() + " ";
    }

    @Override
    public String name() {
        return "label of a concept";
    }

    @Override
    public Answer answer(Question question) {
        Map<String, Integer> found = new HashMap<>();
        named(question)
                .forEach(field ->
                        experts.getOrDefault(field, Set.of()).forEach(expert -> found.merge(expert, 1, Integer::sum)));
        List<String> ids = found.keySet().stream()
                .sorted(Comparator.comparing((String expert) -> -found.getOrDefault(expert, 0))
                        .thenComparing(expert -> names.getOrDefault(expert, expert))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Answer.Ranked(ids);
    }

    private Set<String> named(Question question) {
        if (question.kind().equals("field")) {
            return Set.of(question.text().replaceFirst("^field/", ""));
        }
        String text = words(question.text());
        Set<String> named = new HashSet<>();
        fields.forEach((label, keys) -> {
            if (text.contains(label)) {
                named.addAll(keys);
            }
        });
        return named;
    }
}
