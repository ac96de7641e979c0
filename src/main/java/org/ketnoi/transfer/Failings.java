package org.ketnoi.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.Market;
import org.ketnoi.place.Units;
import org.ketnoi.transfer.Answer.Failing;
import org.ketnoi.transfer.network.Conditions;
import org.ketnoi.transfer.network.Fact;
import org.ketnoi.transfer.network.LinkKind;
import org.ketnoi.transfer.network.Party;
import org.ketnoi.transfer.network.TransferNetwork.Contact;
import org.ketnoi.transfer.network.TransferNetwork.Step;

/** Which conditions of a case a way does not satisfy: none for the ways that answer it. */
final class Failings {
    private static final int MOST_FIELDS = 5;

    private final Case asked;
    private final Market market;
    private final Units units;
    private final Function<Iri, Set<Iri>> withNarrower;

    Failings(Case asked, Market market, Units units, Function<Iri, Set<Iri>> withNarrower) {
        this.asked = asked;
        this.market = market;
        this.units = units;
        this.withNarrower = withNarrower;
    }

    /** One for each condition, in a fixed order. */
    List<Failing> of(Answer.Way way) {
        List<Failing> failings = new ArrayList<>();
        avoided(way).ifPresent(failings::add);
        notPassed(way).ifPresent(failings::add);
        language(way).ifPresent(failings::add);
        contact(way).ifPresent(failings::add);
        status(way).ifPresent(failings::add);
        extent(way).ifPresent(failings::add);
        noCommonLanguage(way).ifPresent(failings::add);
        field(way).ifPresent(failings::add);
        approval(way).ifPresent(failings::add);
        steps(way).ifPresent(failings::add);
        date(way).ifPresent(failings::add);
        return failings;
    }

    private Conditions conditions() {
        return asked.ask().conditions();
    }

    private Optional<Failing> avoided(Answer.Way way) {
        List<Iri> avoided = way.parties().stream()
                .map(Party::id)
                .filter(asked.avoided()::contains)
                .toList();
        return avoided.isEmpty() ? Optional.empty() : Optional.of(Failing.of("AVOIDED", avoided));
    }

    private Optional<Failing> notPassed(Answer.Way way) {
        List<Iri> on = way.parties().stream().map(Party::id).toList();
        List<Iri> notPassed = conditions().via().stream()
                .filter(via -> units.partyAsOf(via, asked.ask().asOf()).stream().noneMatch(on::contains))
                .toList();
        return notPassed.isEmpty() ? Optional.empty() : Optional.of(Failing.of("NOT_PASSED", notPassed));
    }

    private Optional<Failing> language(Answer.Way way) {
        return conditions().language().flatMap(wanted -> {
            List<Iri> without = way.between().stream()
                    .filter(party -> !wanted.isKnownBy(party))
                    .map(Party::id)
                    .toList();
            return without.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Failing.of("DOES_NOT_KNOW_LANGUAGE", without, wanted));
        });
    }

    private Optional<Failing> contact(Answer.Way way) {
        boolean fails = conditions().contact() == (way.direct() ? Contact.INTRODUCED : Contact.DIRECT);
        List<Iri> between = way.between().stream().map(Party::id).toList();
        String code = way.direct() ? "WOULD_BE_DIRECT" : "WOULD_BE_INTRODUCED";
        return fails ? Optional.of(Failing.of(code, between)) : Optional.empty();
    }

    private Optional<Failing> status(Answer.Way way) {
        return conditions()
                .status()
                .filter(wanted -> market.technology(way.technology())
                        .filter(technology -> Candidates.hasStatus(technology, wanted))
                        .isEmpty())
                .map(wanted -> Failing.of(
                        "OTHER_STATUS",
                        market
                                .technology(way.technology())
                                .flatMap(technology -> technology.first("regulatoryStatus"))
                                .stream()
                                .toList()));
    }

    private Optional<Failing> extent(Answer.Way way) {
        return conditions()
                .extent()
                .filter(wanted -> way.offer()
                        .flatMap(market::offer)
                        .filter(offer -> offer.key("extent").equals(wanted.key()))
                        .isEmpty())
                .map(wanted -> Failing.of(
                        Candidates.notOffered(wanted), way.offer().stream().toList()));
    }

    /** A failing of the first step that has it. */
    private static Optional<Failing> ofStep(Answer.Way way, Function<Step, Optional<Failing>> judge) {
        for (int i = 0; i < way.steps().size(); i++) {
            Optional<Failing> found = judge.apply(way.steps().get(i));
            if (found.isPresent()) {
                Failing failing = found.get();
                return Optional.of(
                        new Failing(failing.code(), i + 1, failing.about(), failing.others(), failing.values()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Failing> noCommonLanguage(Answer.Way way) {
        return ofStep(way, step -> {
            boolean mute = !step.from().canTalkTo(step.to());
            return mute ? Optional.of(Failing.of("CANNOT_TALK", ends(step))) : Optional.empty();
        });
    }

    private Optional<Failing> field(Answer.Way way) {
        List<Iri> fields = market.technology(way.technology())
                .map(technology -> technology.iris("field"))
                .orElse(List.of());
        return ofStep(way, step -> {
            Fact fact = step.fact();
            return fact.serves(fields)
                    ? Optional.empty()
                    : Optional.of(new Failing("OTHER_FIELD", 0, serving(fact), served(fact), List.of()));
        });
    }

    /** Who serves certain fields only: the one at the end that is no holder and no enterprise. */
    private static List<Iri> serving(Fact fact) {
        return List.of(fact.kind() == LinkKind.INTERMEDIARY_SERVES_AREA ? fact.from() : fact.to());
    }

    /** The broadest of the fields that it is limited to, a few of them. */
    private List<Iri> served(Fact fact) {
        return fact.fields().stream()
                .filter(field -> fact.fields().stream()
                        .noneMatch(other -> !other.equals(field)
                                && withNarrower.apply(other).contains(field)))
                .sorted()
                .limit(MOST_FIELDS)
                .toList();
    }

    private Optional<Failing> approval(Answer.Way way) {
        boolean restricted = market.technology(way.technology())
                .filter(Market.Item::isRestricted)
                .isPresent();
        return ofStep(
                way,
                step -> restricted && step.fact().kind() == LinkKind.DIRECT_CONTACT
                        ? Optional.of(Failing.of("APPROVAL_FIRST", ends(step)))
                        : Optional.empty());
    }

    private Optional<Failing> steps(Answer.Way way) {
        int more = way.steps().size() - asked.ask().limits().steps();
        boolean introduced = conditions().contact() != Contact.DIRECT;
        return more > 0 && introduced
                ? Optional.of(Failing.of("TOO_LONG", List.of(), way.steps().size(), more))
                : Optional.empty();
    }

    private Optional<Failing> date(Answer.Way way) {
        LocalDate date = asked.ask().asOf();
        return ofStep(way, step -> {
            Fact fact = step.fact();
            if (!fact.holdsOn(date)) {
                boolean early = date.isBefore(fact.validity().from());
                return Optional.of(
                        early
                                ? Failing.of(
                                        "NOT_YET", ends(step), fact.validity().from())
                                : Failing.of(
                                        "NO_LONGER", ends(step), fact.validity().until()));
            }
            List<Iri> gone = Stream.concat(ends(step).stream(), fact.through().stream())
                    .filter(party -> !units.partyAsOf(party, date).contains(party))
                    .toList();
            return gone.isEmpty() ? Optional.empty() : Optional.of(Failing.of("NOT_THERE", gone, date));
        });
    }

    private static List<Iri> ends(Step step) {
        return List.of(step.fact().from(), step.fact().to());
    }
}
