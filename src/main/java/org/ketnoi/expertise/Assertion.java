package org.ketnoi.expertise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Freshness;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * That an expert knows a field, as somebody says.
 *
 * @param levelWeight what the level counts, in (0,1]
 */
public record Assertion(
        Iri id,
        Iri expert,
        Iri field,
        Iri level,
        double levelWeight,
        Optional<LocalDate> confirmedOn,
        List<Evidence> evidence) {
    private static final Freshness FRESHNESS = new Freshness(5, 0.3);

    public Assertion {
        evidence = List.copyOf(evidence);
    }

    /** What stands for it. */
    public record Evidence(Iri id, List<Label> names, String source, LocalDate date, String method, double confidence) {
        double worth(LocalDate asOf) {
            return confidence * FRESHNESS.of(date, asOf);
        }
    }

    /**
     * How much it counts, in (0,1): the level's weight times 0.25 + 0.75·e, where e = 1 − Π(1 − confidence·freshness)
     * over the evidence known on the date. Decision record 0007.
     */
    double weight(LocalDate asOf) {
        double doubt = 1;
        for (Evidence item : evidence) {
            doubt *= item.date.isAfter(asOf) ? 1 : 1 - item.worth(asOf);
        }
        return levelWeight * (0.25 + 0.75 * (1 - doubt));
    }

    Assertion and(Evidence more) {
        List<Evidence> all = new ArrayList<>(evidence);
        int same = indexOf(more.id);
        if (same < 0) {
            all.add(more);
        } else {
            List<Label> names = new ArrayList<>(all.get(same).names);
            names.addAll(more.names);
            all.set(same, new Evidence(more.id, names, more.source, more.date, more.method, more.confidence));
        }
        return new Assertion(id, expert, field, level, levelWeight, confirmedOn, all);
    }

    private int indexOf(Iri evidenceId) {
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).id.equals(evidenceId)) {
                return i;
            }
        }
        return -1;
    }
}
