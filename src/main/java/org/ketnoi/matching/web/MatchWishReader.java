package org.ketnoi.matching.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ketnoi.graph.InvalidParameterException;
import org.ketnoi.matching.Criterion;
import org.ketnoi.matching.MatchWish;
import org.ketnoi.matching.Matches;
import org.ketnoi.matching.Weights;
import org.ketnoi.web.KnownParameters;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.PageCursor;
import org.ketnoi.web.Today;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** How to match, from the parameters of a request; empty ones count as left out, as an HTML form sends them. */
@Component
public class MatchWishReader {
    /** Before the word of a criterion. */
    public static final String WEIGHT = "weight.";

    private static final String NUMBER = "-?\\d{1,9}([.]\\d{1,9})?";

    private final Matches matches;
    private final Today today;

    MatchWishReader(Matches matches, Today today) {
        this.matches = matches;
        this.today = today;
    }

    /**
     * The wish.
     *
     * @param others names that may be given besides those of a wish
     * @param version of the published graph, on which a cursor has to be
     */
    public MatchWish read(MultiValueMap<String, String> given, Set<String> others, long version) {
        check(given, others);
        Map<String, String> values = filled(given);
        int offset = find(values, "cursor")
                .map(cursor -> PageCursor.read(cursor, version).offset())
                .orElse(0);
        return new MatchWish(
                weights(values), today.or("asOf", find(values, "asOf")), offset, Numbers.limit(find(values, "limit")));
    }

    private static void check(Map<String, List<String>> given, Set<String> others) {
        Set<String> known = new TreeSet<>(others);
        known.addAll(List.of("asOf", "limit", "cursor"));
        Arrays.stream(Criterion.values()).forEach(criterion -> known.add(WEIGHT + criterion.word()));
        KnownParameters.check(given, known, Set.of());
    }

    private static Map<String, String> filled(MultiValueMap<String, String> given) {
        Map<String, String> values = new HashMap<>();
        given.toSingleValueMap().forEach((name, value) -> {
            if (!value.isBlank()) {
                values.put(name, value.strip());
            }
        });
        return values;
    }

    /** A parameter that is not empty. */
    private static Optional<String> find(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    private Weights weights(Map<String, String> values) {
        Map<Criterion, Double> changed = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String name = WEIGHT + criterion.word();
            find(values, name).ifPresent(text -> changed.put(criterion, weight(name, text)));
        }
        return matches.usualWeights().with(changed);
    }

    private static double weight(String name, String text) {
        if (!text.matches(NUMBER)) {
            throw new InvalidParameterException(name, text, "0–" + (int) Weights.LARGEST);
        }
        return Double.parseDouble(text);
    }

    /** Whether a switch is on. */
    public static boolean isOn(MultiValueMap<String, String> given, String name) {
        String value = Optional.ofNullable(given.getFirst(name)).orElse("");
        if (!Set.of("", "true", "false").contains(value)) {
            throw new InvalidParameterException(name, value, "true, false");
        }
        return value.equals("true");
    }
}
