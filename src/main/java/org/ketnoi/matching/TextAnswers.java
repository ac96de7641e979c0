package org.ketnoi.matching;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.market.Market;
import org.ketnoi.market.PublishedMarket;
import org.ketnoi.search.SearchNotReadyException;
import org.springframework.stereotype.Service;

/** Finds what a free text, from a word to some pages, is about. Safe for use by many threads. */
@Service
public class TextAnswers {
    private static final Set<EntityType> OF_THE_TRADE = EnumSet.of(EntityType.TECHNOLOGY, EntityType.ORDER);

    private final PublishedMarket market;
    private final Subjects subjects;
    private final Deeds deeds;

    TextAnswers(PublishedMarket market, Subjects subjects, Deeds deeds) {
        this.market = market;
        this.subjects = subjects;
        this.deeds = deeds;
    }

    /** Kinds of things that a text finds, in the order in which they are told. */
    public static Set<EntityType> types() {
        Set<EntityType> types = EnumSet.copyOf(Deeds.DOERS);
        types.addAll(OF_THE_TRADE);
        return types;
    }

    /**
     * Things of one kind, best first, equals by name: technologies that are not banned and orders by their own
     * texts, others by the evidence of what they did.
     *
     * @param type one of {@link #types}
     * @throws SearchNotReadyException while the index is made anew
     */
    public List<Answering> find(String text, EntityType type, int limit) {
        return OF_THE_TRADE.contains(type) ? alike(text, type, limit) : deeds.find(text, type, limit);
    }

    private List<Answering> alike(String text, EntityType type, int limit) {
        Market now = market.get();
        return subjects.ask(text, type, now, subject -> {
            List<Market.Item> best = subject.alike().stream()
                    .flatMap(id -> item(id, type, now).stream())
                    .filter(item -> !item.key("regulatoryStatus").equals("banned"))
                    .sorted(Comparator.comparingDouble(subject::nearness)
                            .reversed()
                            .thenComparing(Market.Item::id))
                    .limit(limit)
                    .toList();
            Map<Iri, List<Label>> written =
                    subjects.written(best.stream().map(Market.Item::id).toList());
            return best.stream().map(item -> answering(item, subject, written)).toList();
        });
    }

    private static Optional<Market.Item> item(Iri id, EntityType type, Market now) {
        return type == EntityType.ORDER ? now.order(id) : now.technology(id);
    }

    private static Answering answering(Market.Item item, Subject subject, Map<Iri, List<Label>> written) {
        double score = subject.score(subject.nearness(item));
        List<Label> words = subject.sharedWith(written.getOrDefault(item.id(), List.of()));
        Finding told = Topic.told(Topic.text(score), words, subject.leadsTo(item.iris("field")));
        return new Answering(item.id(), score, item.first("status"), told.why());
    }
}
