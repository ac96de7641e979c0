package org.ketnoi.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.matching.Finding.Sentence;
import org.ketnoi.matching.Finding.Unmet;

/** Whether the technology does what is required, and the receiver what it requires: readiness, values, level. */
final class Capability {
    private static final String LEVELS = Iri.SCHEMES + "technology-level/";
    private static final double OF_A_MUST = 2;

    private Capability() {}

    /** What is not ready yet may be in time: it costs, and does not count as a must. */
    static Finding readiness(Pair pair) {
        Optional<Iri> wanted = pair.order().first("minimumReadiness");
        Optional<Iri> had = pair.technology().first("readiness");
        if (wanted.isEmpty()) {
            return Finding.notAsked(Criterion.READINESS);
        }
        if (had.isEmpty()) {
            Sentence told = Sentence.of(Reason.READINESS_NOT_STATED, wanted.get());
            return Finding.of(Criterion.READINESS, pair.unknown(), Outcome.UNKNOWN, told);
        }
        int missing = level(wanted.get()) - level(had.get());
        return missing <= 0
                ? Finding.met(Criterion.READINESS, Sentence.of(Reason.READY_ENOUGH, wanted.get(), had.get()))
                : Finding.unmet(
                        Criterion.READINESS,
                        Math.max(0, 0.5 - missing / 10.0),
                        false,
                        Sentence.of(Reason.LESS_READY, wanted.get(), had.get()));
    }

    private static int level(Iri readiness) {
        return Integer.parseInt(readiness.key().replaceAll("\\D", "0"));
    }

    /** How one requirement ends. */
    record Compared(Market.Item requirement, Outcome outcome, Sentence why) {
        boolean isMust() {
            return requirement.key("obligation").equals("must");
        }

        double weight() {
            return isMust() ? OF_A_MUST : 1;
        }
    }

    /** Each requirement of the order beside what is told of the technology. One value within the bounds is enough. */
    static List<Compared> compared(Pair pair) {
        List<Market.Item> requirements =
                pair.market().requirementsOf(pair.order().id());
        if (requirements.isEmpty()) {
            return List.of();
        }
        List<Market.Item> told =
                pair.market().characteristicsOf(pair.technology().id());
        return requirements.stream().map(one -> compared(one, told)).toList();
    }

    private static Compared compared(Market.Item requirement, List<Market.Item> told) {
        Bounds bounds = Bounds.of(requirement);
        Optional<Iri> quantity = requirement.first("quantity");
        List<Amount> had = told.stream()
                .filter(one -> quantity.isPresent() && one.first("quantity").equals(quantity))
                .flatMap(one -> Amount.of(one).stream())
                .filter(bounds::isComparable)
                .toList();
        Optional<Amount> good = had.stream().filter(bounds::contains).findFirst();
        Outcome outcome = had.isEmpty() ? Outcome.UNKNOWN : good.isPresent() ? Outcome.MET : Outcome.UNMET;
        Reason reason = had.isEmpty()
                ? Reason.REQUIREMENT_UNKNOWN
                : good.isPresent() ? Reason.REQUIREMENT_MET : Reason.REQUIREMENT_UNMET;
        List<Object> values = new ArrayList<>(List.of(requirement.id(), bounds));
        good.or(() -> had.stream().min(Comparator.comparingDouble(bounds::distance)))
                .ifPresent(values::add);
        return new Compared(requirement, outcome, new Sentence(reason, values));
    }

    static Finding requirements(Pair pair) {
        return summed(
                Criterion.REQUIREMENTS,
                compared(pair),
                Reason.REQUIREMENTS_COUNTED,
                pair.setting().settings().unknown());
    }

    private static Finding summed(Criterion criterion, List<Compared> all, Reason counted, double unknown) {
        if (all.isEmpty()) {
            return Finding.notAsked(criterion);
        }
        double whole = all.stream().mapToDouble(Compared::weight).sum();
        double got = all.stream()
                .mapToDouble(one -> one.weight()
                        * switch (one.outcome) {
                            case MET -> 1;
                            case UNKNOWN -> unknown;
                            default -> 0;
                        })
                .sum();
        List<Sentence> why = new ArrayList<>();
        why.add(Sentence.of(
                counted, count(all, Outcome.MET), count(all, Outcome.UNMET), count(all, Outcome.UNKNOWN), (long)
                        all.size()));
        all.forEach(one -> why.add(one.why));
        return new Finding(criterion, got / whole, outcome(all), why, unmet(criterion, all));
    }

    private static long count(List<Compared> all, Outcome outcome) {
        return all.stream().filter(one -> one.outcome == outcome).count();
    }

    private static Outcome outcome(List<Compared> all) {
        if (count(all, Outcome.MET) == all.size()) {
            return Outcome.MET;
        }
        if (count(all, Outcome.UNMET) == 0) {
            return count(all, Outcome.MET) == 0 ? Outcome.UNKNOWN : Outcome.PARTLY;
        }
        return Outcome.UNMET;
    }

    /** A receiver can raise its level: only what the order insists on is a must. */
    private static List<Unmet> unmet(Criterion criterion, List<Compared> all) {
        boolean isOfOrder = criterion == Criterion.REQUIREMENTS;
        return all.stream()
                .filter(one -> one.outcome == Outcome.UNMET)
                .map(one -> new Unmet(criterion, Optional.of(one.requirement.id()), isOfOrder && one.isMust(), one.why))
                .toList();
    }

    /** What the technology asks of its receiver, beside the enterprise's last assessment by the date. */
    static Finding level(Pair pair) {
        List<Market.Item> asked = pair.market().requirementsOf(pair.technology().id()).stream()
                .filter(one -> one.first("quantity")
                        .filter(group -> group.value().startsWith(LEVELS))
                        .isPresent())
                .toList();
        if (asked.isEmpty()) {
            return Finding.notAsked(Criterion.LEVEL);
        }
        List<Market.Item> points = latest(pair)
                .map(assessment -> pair.market().scoresOf(assessment.id()))
                .orElse(List.of());
        List<Compared> all = asked.stream().map(one -> reached(one, points)).toList();
        return summed(Criterion.LEVEL, all, Reason.LEVELS_COUNTED, pair.unknown());
    }

    private static Optional<Market.Item> latest(Pair pair) {
        LocalDate date = pair.setting().date();
        return pair.enterprise().stream()
                .flatMap(enterprise -> pair.market().assessmentsOf(enterprise).stream())
                .filter(one -> !one.date("assessedOn", LocalDate.MAX).isAfter(date))
                .max(Comparator.comparing((Market.Item one) -> one.date("assessedOn", LocalDate.MIN))
                        .thenComparing(Market.Item::id));
    }

    private static Compared reached(Market.Item requirement, List<Market.Item> points) {
        Optional<Iri> group = requirement.first("quantity");
        BigDecimal wanted =
                requirement.text("minimumValue").map(BigDecimal::new).orElse(BigDecimal.ZERO);
        Optional<BigDecimal> had = points.stream()
                .filter(one -> one.first("quantity").equals(group))
                .flatMap(one -> one.text("value").stream())
                .map(BigDecimal::new)
                .findFirst();
        Iri name = group.orElseThrow();
        if (had.isEmpty()) {
            return new Compared(requirement, Outcome.UNKNOWN, Sentence.of(Reason.LEVEL_UNKNOWN, name, wanted));
        }
        boolean isEnough = had.get().compareTo(wanted) >= 0;
        return new Compared(
                requirement,
                isEnough ? Outcome.MET : Outcome.UNMET,
                Sentence.of(isEnough ? Reason.LEVEL_REACHED : Reason.LEVEL_NOT_REACHED, name, wanted, had.get()));
    }
}
