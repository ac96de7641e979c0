package org.ketnoi.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The life of an order as a table: from which status to which, by whom, and what has to be told with it. */
final class OrderSteps {
    private static final String FILE = "ketnoi/order-steps.csv";

    private final List<Step> steps;

    private OrderSteps(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * One step.
     *
     * @param sides those who may take it
     * @param need the field without which it says nothing; empty when there is none
     */
    record Step(String from, String to, Set<Side> sides, String need) {
        Step {
            sides = Set.copyOf(sides);
        }

        boolean isOpenTo(Set<Side> taken) {
            return sides.stream().anyMatch(taken::contains);
        }
    }

    /** The table that comes with the program. */
    static OrderSteps load() {
        try {
            String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
            return new OrderSteps(text.lines().skip(1).map(OrderSteps::step).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Set<Side> sides = Stream.of(cells.get(2).split(";"))
                .map(side -> Side.valueOf(side.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Side.class)));
        return new Step(cells.get(0), cells.get(1), sides, cells.get(3));
    }

    List<Step> list() {
        return steps;
    }

    /** Those that lead on from a status. */
    List<Step> from(String status) {
        return steps.stream().filter(step -> step.from.equals(status)).toList();
    }

    Optional<Step> find(String from, String to) {
        return from(from).stream().filter(step -> step.to.equals(to)).findFirst();
    }
}
