package org.ketnoi.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.matching.Finding.Sentence;
import org.ketnoi.search.Passages;
import org.ketnoi.search.Writings;
import org.springframework.stereotype.Component;

/**
 * Finds those who, as evidence says, did what a text is about. The evidence with the nearest titles and descriptions
 * counts for whoever took part, and for the organisations of the experts who hold it; further pieces count less and less,
 * as votes do (C. Macdonald, I. Ounis, Voting for candidates, CIKM 2006). Safe for use by many threads.
 */
@Component
class Deeds {
    /** Whom evidence is found for. */
    static final Set<EntityType> DOERS =
            EnumSet.of(EntityType.ORGANIZATION, EntityType.ENTERPRISE, EntityType.INTERMEDIARY);

    /** Looked up are those who took part in so many pieces. */
    private static final int PIECES = 200;

    private static final double NEXT = 0.7;
    /** Such a strength scores a half. */
    private static final double HALF = 0.3;

    private static final int TOLD = 3;

    private final Passages passages;
    private final Writings writings;
    private final DoerReader reader;

    Deeds(Passages passages, Writings writings, DoerReader reader) {
        this.passages = passages;
        this.writings = writings;
        this.reader = reader;
    }

    /** Those of one kind, best first, equals by name. */
    List<Answering> find(String text, EntityType type, int limit) {
        return passages.ask(text, asked -> {
            List<Doer> best = doers(asked, type).stream()
                    .sorted(Comparator.comparingDouble(Doer::strength)
                            .reversed()
                            .thenComparing(Doer::party))
                    .limit(limit)
                    .toList();
            Map<Iri, List<Label>> written = writings.of(best.stream()
                    .flatMap(doer -> doer.told().stream())
                    .map(deed -> deed.involved.evidence())
                    .distinct()
                    .toList());
            return best.stream().map(doer -> doer.answering(asked, written)).toList();
        });
    }

    /** What one piece of evidence counts for somebody. */
    private record Deed(DoerReader.Involved involved, double weight) {
        Sentence told(Passages.Asked asked, Map<Iri, List<Label>> written) {
            List<Label> words = asked.sharedWith(written.getOrDefault(involved.evidence(), List.of()));
            return Sentence.of(involved.how(), involved.evidence(), words);
        }
    }

    /** @param deeds those that count most first */
    private record Doer(Iri party, List<Deed> deeds) {
        /** Each further one counts less than the one before. */
        double strength() {
            double strength = 0;
            for (int i = deeds.size() - 1; i >= 0; i--) {
                strength = deeds.get(i).weight + NEXT * strength;
            }
            return strength;
        }

        List<Deed> told() {
            return deeds.subList(0, Math.min(TOLD, deeds.size()));
        }

        Answering answering(Passages.Asked asked, Map<Iri, List<Label>> written) {
            List<Sentence> why =
                    told().stream().map(deed -> deed.told(asked, written)).toList();
            return new Answering(party, strength() / (strength() + HALF), Optional.empty(), why);
        }
    }

    private List<Doer> doers(Passages.Asked asked, EntityType type) {
        Map<Iri, Double> pieces = new HashMap<>();
        asked.best(Passages.Of.EVIDENCE, 0, PIECES).forEach(piece -> pieces.put(piece.id(), piece.score()));
        Map<Iri, List<Deed>> deeds = new HashMap<>();
        for (DoerReader.Involved involved : reader.of(pieces.keySet())) {
            if (EntityType.of(involved.party()).filter(type::equals).isPresent()) {
                deeds.computeIfAbsent(involved.party(), party -> new ArrayList<>())
                        .add(new Deed(involved, pieces.getOrDefault(involved.evidence(), 0.0)));
            }
        }
        deeds.values()
                .forEach(all -> all.sort(Comparator.comparingDouble(Deed::weight)
                        .reversed()
                        .thenComparing(deed -> deed.involved.evidence())));
        return deeds.entrySet().stream()
                .map(entry -> new Doer(entry.getKey(), entry.getValue()))
                .toList();
    }
}
