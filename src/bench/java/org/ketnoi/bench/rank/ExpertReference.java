package org.ketnoi.bench.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ketnoi.bench.world.Costs;
import org.ketnoi.graph.Freshness;

/**
 * Experts by the simple model of decision record 0007, which can be asked of others in one question: an assertion in the field or right under it counts its level times 0.25 + 0.75·e,
 * where e = 1 − Π(1 − confidence·freshness) over its evidence; an expert scores 1 − Π(1 − weight).
 */
final class ExpertReference implements Reference {
    private static final Freshness FRESHNESS = new Freshness(5, 0.3);

    private final Knowing knowing;
    private final List<Knowing.Known> all;

    ExpertReference(Knowing knowing) {
        this.knowing = knowing;
        this.all = knowing.all();
    }

    @Override
    public List<Ranked> all(Asked asked) {
        Map<Integer, List<Knowing.Known>> byExpert = new TreeMap<>();
        for (Knowing.Known known : all) {
            if (knowing.scheme().isWithin(known.field(), asked.thing())) {
                byExpert.computeIfAbsent(known.expert(), key -> new ArrayList<>())
                        .add(known);
            }
        }
        return byExpert.entrySet().stream()
                .map(entry -> ranked(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::thing))
                .toList();
    }

    private Ranked ranked(int expert, List<Knowing.Known> known) {
        double doubt = 1;
        List<String> evidence = new ArrayList<>();
        for (Knowing.Known one : known) {
            doubt *= 1 - weight(one);
            one.evidence().forEach(piece -> evidence.add("evidence/b-" + piece));
        }
        return new Ranked(knowing.expert(expert), 1 - doubt, evidence);
    }

    private double weight(Knowing.Known known) {
        double doubt = 1;
        for (int piece : known.evidence()) {
            double freshness = FRESHNESS.of(knowing.world().costs().date(piece), Costs.AS_OF);
            doubt *= 1 - knowing.confidence(piece) * freshness;
        }
        return known.weight() * (0.25 + 0.75 * (1 - doubt));
    }
}
