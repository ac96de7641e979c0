package org.ketnoi.matching.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.matching.Covering;
import org.ketnoi.matching.Criterion;
import org.ketnoi.matching.Finding;
import org.ketnoi.matching.Likenesses;
import org.ketnoi.matching.Match;
import org.ketnoi.matching.Ranked;
import org.ketnoi.matching.Similar;
import org.ketnoi.matching.Weights;
import org.ketnoi.web.Named;
import org.ketnoi.web.Names;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells matches and what is similar in a language. */
@Component
public class MatchTeller {
    /** The bound that can cut a search: the pairs that are compared. */
    public static final String LIMIT = "pairsCompared";

    private final Names names;
    private final ReasonTeller reasons;
    private final MessageSource messages;
    private final PublishedMarket market;

    MatchTeller(Names names, ReasonTeller reasons, MessageSource messages, PublishedMarket market) {
        this.names = names;
        this.reasons = reasons;
        this.messages = messages;
        this.market = market;
    }

    /** @param offset how many were told before */
    public MatchesView tell(Ranked ranked, Optional<Covering> covering, int offset, Locale language) {
        boolean isOrder = isOrder(ranked.asked());
        Optional<Named> asked = Optional.of(named(ranked.asked(), language));
        List<MatchesView.Item> items = new ArrayList<>();
        for (Match match : ranked.matches()) {
            items.add(item(match, isOrder, offset + items.size() + 1, ranked.weights(), language));
        }
        return new MatchesView(
                asked.filter(name -> isOrder),
                technologyOf(ranked.asked()).map(technology -> names.of(technology, language)),
                asked.filter(name -> !isOrder),
                ranked.asOf(),
                ranked.complete(),
                Optional.of(LIMIT).filter(limit -> !ranked.complete()),
                weights(ranked.weights()),
                items,
                ranked.refused().stream().map(left -> excluded(left, language)).toList(),
                covering.map(sets -> covered(sets, language)));
    }

    private static boolean isOrder(Iri thing) {
        return EntityType.of(thing).filter(EntityType.ORDER::equals).isPresent();
    }

    private Optional<Iri> technologyOf(Iri offer) {
        return market.get().offer(offer).flatMap(item -> item.first("technology"));
    }

    /** An offer has no name but that of its technology. */
    private Named named(Iri thing, Locale language) {
        Named own = names.of(thing, language);
        return technologyOf(thing)
                .filter(technology -> own.lang().isEmpty())
                .map(technology -> names.of(technology, language))
                .map(name -> new Named(own.id(), own.type(), name.label(), name.lang()))
                .orElse(own);
    }

    private static Map<String, Double> weights(Weights weights) {
        Map<String, Double> all = new LinkedHashMap<>();
        Arrays.stream(Criterion.values()).forEach(criterion -> all.put(criterion.word(), weights.of(criterion)));
        return all;
    }

    private MatchesView.Item item(Match match, boolean isOrder, int rank, Weights weights, Locale language) {
        Named order = names.of(match.order(), language);
        Named offer = named(match.offer(), language);
        Named found = isOrder ? offer : order;
        return new MatchesView.Item(
                rank,
                found.id(),
                found.type(),
                found.label(),
                rounded(match.score()),
                extent(match),
                order,
                names.of(market.get().order(match.order()).flatMap(item -> item.first("enterprise")), language),
                offer,
                names.of(match.technology(), language),
                names.of(match.offeredBy(), language),
                match.findings().stream()
                        .map(finding -> told(finding, weights.of(finding.criterion()), language))
                        .toList(),
                match.unmet().stream().map(unmet -> missed(unmet, language)).toList());
    }

    private static String extent(Match match) {
        return match.isFull() ? "full" : "partial";
    }

    private MatchesView.Told told(Finding finding, double weight, Locale language) {
        String word = finding.criterion().word();
        return new MatchesView.Told(
                word,
                label(word, language),
                weight,
                rounded(finding.score()),
                finding.outcome().word(),
                reasons.tell(finding.why(), language));
    }

    /** A criterion as people call it. */
    public String label(String criterion, Locale language) {
        return messages.getMessage("matching.criterion." + criterion, null, language);
    }

    private MatchesView.Missed missed(Finding.Unmet unmet, Locale language) {
        return new MatchesView.Missed(
                unmet.criterion().word(),
                names.of(unmet.requirement(), language),
                unmet.must() ? "must" : "should",
                unmet.why().reason().name(),
                reasons.text(unmet.why(), language));
    }

    private MatchesView.Excluded excluded(Ranked.Left left, Locale language) {
        return new MatchesView.Excluded(
                named(left.offer(), language),
                names.of(left.technology(), language),
                names.of(left.order(), language),
                left.why().reason().name(),
                reasons.text(left.why(), language));
    }

    private MatchesView.Covered covered(Covering covering, Locale language) {
        List<MatchesView.Together> sets = new ArrayList<>();
        for (Covering.Together set : covering.sets()) {
            List<MatchesView.Part> parts =
                    set.parts().stream().map(part -> part(part, language)).toList();
            sets.add(new MatchesView.Together(sets.size() + 1, parts.size(), rounded(set.score()), parts));
        }
        return new MatchesView.Covered(
                all(covering.elements(), language), all(covering.lacking(), language), covering.complete(), sets);
    }

    private MatchesView.Part part(Covering.Part part, Locale language) {
        return new MatchesView.Part(
                named(part.match().offer(), language),
                names.of(part.match().technology(), language),
                rounded(part.match().score()),
                extent(part.match()),
                all(part.covers(), language));
    }

    private List<Named> all(List<Iri> things, Locale language) {
        return things.stream().map(thing -> names.of(thing, language)).toList();
    }

    /** Things like another one. */
    public SimilarView tell(Iri of, java.time.LocalDate asOf, List<Similar> similar, Locale language) {
        List<SimilarView.Item> items = new ArrayList<>();
        for (Similar one : similar) {
            Named thing = named(one.thing(), language);
            items.add(new SimilarView.Item(
                    items.size() + 1,
                    thing.id(),
                    thing.type(),
                    thing.label(),
                    rounded(one.score()),
                    names.of(one.status(), language),
                    one.findings().stream()
                            .map(finding -> told(finding, Likenesses.weight(finding.criterion()), language))
                            .toList(),
                    one.attempts().stream()
                            .map(attempt -> attempt(attempt, language))
                            .toList()));
        }
        return new SimilarView(named(of, language), asOf, items);
    }

    private SimilarView.Attempt attempt(Similar.Attempt attempt, Locale language) {
        return new SimilarView.Attempt(
                attempt.handling().value(),
                names.of(attempt.by(), language),
                all(attempt.technologies(), language),
                names.of(attempt.outcome(), language),
                names.of(attempt.declineReason(), language),
                attempt.answeredOn(),
                attempt.worked());
    }

    private static double rounded(double value) {
        return Math.round(value * 10_000) / 10_000.0;
    }
}
