package org.ketnoi.expertise;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Passages;

/** Tells those who are shown, with titles, reasons, and who leads to them. One question, one thread. */
final class Telling {
    private final Knowledge known;
    private final Worth worth;
    private final ProofReader proofs;
    private final Reaching reaching;

    Telling(Knowledge known, Worth worth, ProofReader proofs, Reaching reaching) {
        this.known = known;
        this.worth = worth;
        this.proofs = proofs;
        this.reaching = reaching;
    }

    private record Shown(Found found, Draft draft, List<Map.Entry<Assertion, Double>> assertions) {}

    /** In the same order. @param drafts what of somebody answers */
    List<RankedExpert> told(List<Found> found, Function<Holder, Draft> drafts, Optional<Passages.Asked> asked) {
        List<Shown> shown = found.stream().map(one -> shown(one, drafts)).toList();
        Map<Iri, ProofReader.Texts> texts = proofs.texts(things(shown));
        Explaining explaining = new Explaining(known, worth, asked, texts);
        return shown.stream().map(one -> told(one, explaining, texts)).toList();
    }

    private static Shown shown(Found found, Function<Holder, Draft> drafts) {
        Draft draft = drafts.apply(found.holder());
        return new Shown(found, draft, draft.assertions());
    }

    private static Collection<Iri> things(List<Shown> all) {
        Set<Iri> things = new HashSet<>();
        for (Shown one : all) {
            one.assertions.forEach(entry -> things.addAll(entry.getKey().evidence()));
            if (one.draft.self() > 0) {
                things.add(one.draft.expert());
            }
        }
        return things;
    }

    private RankedExpert told(Shown one, Explaining explaining, Map<Iri, ProofReader.Texts> texts) {
        Holder holder = one.found.holder();
        String availability = holder.profile().map(Profile::availability).orElse("");
        return new RankedExpert(
                holder.name(),
                one.found.score(),
                availability,
                one.assertions.stream()
                        .map(entry -> weighted(entry.getKey(), entry.getValue(), texts))
                        .toList(),
                explaining.reasons(one.draft, one.assertions, availability),
                reaching.through(holder.name()));
    }

    private RankedExpert.Weighted weighted(Assertion assertion, double weight, Map<Iri, ProofReader.Texts> texts) {
        List<RankedExpert.Proof> evidence = known.evidenceOf(assertion).stream()
                .sorted(Comparator.comparing(Evidence::date).reversed().thenComparing(Evidence::id))
                .map(item -> {
                    ProofReader.Texts told = texts.getOrDefault(item.id(), ProofReader.Texts.NONE);
                    return new RankedExpert.Proof(item, told.names(), told.source());
                })
                .toList();
        return new RankedExpert.Weighted(assertion, weight, evidence);
    }
}
