package org.ketnoi.matching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.market.Market;
import org.ketnoi.matching.Finding.Sentence;

/** What stands around a transfer: money, law, time, and what was tried before. */
final class Circumstances {
    private static final Iri INVESTMENT = Iri.concept("quantity", "investment");
    private static final int SOON_DAYS = 90;
    private static final double RESTRICTED = 0.5;
    private static final double ENDING = 0.5;
    private static final double PASSED = 0.3;
    private static final double DECLINED_ELSEWHERE = 0.3;

    private Circumstances() {}

    /** An investment that is told in money is compared; terms in words are told as they are. */
    static Finding budget(Pair pair) {
        Optional<BigDecimal> most = pair.order().text("budgetMaximum").map(BigDecimal::new);
        if (most.isEmpty()) {
            return Finding.notAsked(Criterion.BUDGET);
        }
        String currency = pair.order().text("currency").orElse("");
        Amount budget = new Amount(most.get(), "{" + currency + "}");
        Optional<Amount> price = pair
                .market()
                .characteristicsOf(pair.technology().id())
                .stream()
                .filter(one -> one.first("quantity").filter(INVESTMENT::equals).isPresent())
                .flatMap(one -> Amount.of(one).stream())
                .filter(amount -> amount.unit().equals(budget.unit()))
                .min(Comparator.comparing(Amount::value));
        if (price.isEmpty()) {
            List<Label> terms = pair.offer().labels("priceTerms");
            Sentence told = terms.isEmpty()
                    ? Sentence.of(Reason.PRICE_NOT_STATED, budget)
                    : Sentence.of(Reason.PRICE_IN_WORDS, budget, terms);
            return Finding.of(Criterion.BUDGET, pair.unknown(), Outcome.UNKNOWN, told);
        }
        return price.get().value().compareTo(most.get()) <= 0
                ? Finding.met(Criterion.BUDGET, Sentence.of(Reason.WITHIN_BUDGET, budget, price.get()))
                : Finding.unmet(Criterion.BUDGET, 0, false, Sentence.of(Reason.ABOVE_BUDGET, budget, price.get()));
    }

    /** What is banned is left out before, see {@link Admission}. */
    static Finding regulation(Pair pair) {
        List<Iri> basis = pair.technology().iris("legalBasis");
        return switch (pair.technology().key("regulatoryStatus")) {
            case "restricted" ->
                Finding.of(Criterion.REGULATION, RESTRICTED, Outcome.PARTLY, Sentence.of(Reason.RESTRICTED, basis));
            case "encouraged" -> Finding.met(Criterion.REGULATION, Sentence.of(Reason.ENCOURAGED, basis));
            default -> Finding.met(Criterion.REGULATION, Sentence.of(Reason.NOT_REGULATED));
        };
    }

    static Finding validity(Pair pair) {
        LocalDate date = pair.setting().date();
        LocalDate deadline = pair.order().date("deadline", LocalDate.MAX);
        if (deadline.isBefore(date)) {
            return Finding.of(
                    Criterion.VALIDITY, PASSED, Outcome.PARTLY, Sentence.of(Reason.DEADLINE_PASSED, deadline));
        }
        LocalDate until = pair.offer().date("validUntil", LocalDate.MAX);
        if (until.equals(LocalDate.MAX)) {
            return Finding.met(Criterion.VALIDITY, Sentence.of(Reason.OPEN, date));
        }
        LocalDate last = until.minusDays(1);
        return until.isBefore(date.plusDays(SOON_DAYS))
                ? Finding.of(Criterion.VALIDITY, ENDING, Outcome.PARTLY, Sentence.of(Reason.ENDS_SOON, date, last))
                : Finding.met(Criterion.VALIDITY, Sentence.of(Reason.OPEN_UNTIL, date, last));
    }

    /** A proposal that this order, or another one of the enterprise, declined by the date. */
    static Finding history(Pair pair) {
        List<Market.Item> declined = pair.market().proposalsOf(pair.technology().id()).stream()
                .filter(one -> isDeclined(one, pair.setting().date()))
                .toList();
        if (declined.isEmpty()) {
            return Finding.met(Criterion.HISTORY, Sentence.of(Reason.NOTHING_AGAINST));
        }
        Set<Iri> here = Set.of(pair.order().id());
        Set<Iri> own = new HashSet<>();
        pair.enterprise()
                .ifPresent(enterprise -> pair.market().ordersOf(enterprise).forEach(order -> own.add(order.id())));
        return find(declined, here)
                .map(one ->
                        Finding.of(Criterion.HISTORY, 0, Outcome.UNMET, new Sentence(Reason.DECLINED_HERE, told(one))))
                .or(() -> find(declined, own)
                        .map(one -> Finding.of(
                                Criterion.HISTORY,
                                DECLINED_ELSEWHERE,
                                Outcome.PARTLY,
                                new Sentence(Reason.DECLINED_BY_ENTERPRISE, told(one)))))
                .orElseGet(() -> Finding.met(Criterion.HISTORY, Sentence.of(Reason.NOTHING_AGAINST)));
    }

    private static boolean isDeclined(Market.Item handling, LocalDate date) {
        return handling.key("handlingOutcome").equals("declined")
                && !handling.date("answeredOn", handling.date("takenOn", LocalDate.MIN))
                        .isAfter(date);
    }

    private static Optional<Market.Item> find(List<Market.Item> declined, Set<Iri> orders) {
        return declined.stream()
                .filter(one -> one.iris("handlesOrder").stream().anyMatch(orders::contains))
                .max(Comparator.comparing((Market.Item one) -> one.date("answeredOn", LocalDate.MIN))
                        .thenComparing(Market.Item::id));
    }

    /** Reason, order and day, as far as they are told. */
    private static List<Object> told(Market.Item handling) {
        List<Object> told = new ArrayList<>();
        told.add(handling.iris("declineReason"));
        told.add(handling.iris("handlesOrder"));
        told.add(handling.text("answeredOn").map(LocalDate::parse).map(List::of).orElse(List.of()));
        return told;
    }
}
