package org.ketnoi.transfer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.web.KnownParameters;

/** The parameters of a question for transfer paths as they came. */
public record AskParameters(Map<String, List<String>> values) {
    private static final Set<String> ONCE = Set.of(
            "order",
            "technology",
            "enterprise",
            "area",
            "k",
            "maxSteps",
            "language",
            "status",
            "extent",
            "contact",
            "asOf",
            "whyNot",
            "explain");
    private static final Set<String> REPEATABLE = Set.of("via", "avoid");

    public AskParameters {
        values = Map.copyOf(values);
    }

    /** Refuses what no question takes, and what stands twice where it may not. */
    public static AskParameters of(Map<String, List<String>> given) {
        KnownParameters.check(given, ONCE, REPEATABLE);
        return new AskParameters(given);
    }

    /** The same question, with one parameter when it says nothing of it. */
    public AskParameters or(String name, String value) {
        if (one(name).isPresent()) {
            return this;
        }
        Map<String, List<String>> more = new java.util.HashMap<>(values);
        more.put(name, List.of(value));
        return new AskParameters(more);
    }

    /** An empty one counts as left out, as an HTML form sends it. */
    public Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** All that are not empty. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
