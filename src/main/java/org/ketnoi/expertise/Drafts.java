package org.ketnoi.expertise;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.search.Passages;

/**
 * Gathers what answers a text, by expert, and finds the fields that it leads to. Documents as evidence: K. Balog, L. Azzopardi, M. de Rijke, Formal models for
 * expert finding in enterprise corpora, SIGIR 2006 (model 2), with votes that diminish: C. Macdonald, I. Ounis, Voting
 * for candidates, CIKM 2006. One question, one thread.
 */
final class Drafts {
    private final ExpertWish wish;
    private final Fitting fitting;
    private final Knowledge knowledge;
    private final Worth worth;
    private final ExpertiseSettings settings;
    private final Map<Iri, Draft> drafts = new HashMap<>();

    Drafts(ExpertWish wish, Fitting fitting, Knowledge knowledge, Worth worth, ExpertiseSettings settings) {
        this.wish = wish;
        this.fitting = fitting;
        this.knowledge = knowledge;
        this.worth = worth;
        this.settings = settings;
    }

    /** Of whom anything was noted, with what that counts. */
    Map<Holder, Double> own() {
        Map<Holder, Double> own = new IdentityHashMap<>();
        for (Draft draft : drafts.values()) {
            knowledge
                    .standing()
                    .find(draft.expert())
                    .ifPresent(holder -> own.put(holder, draft.strength(settings.text())));
        }
        return own;
    }

    /** Empty until something is noted. */
    Draft draft(Iri expert) {
        return drafts.computeIfAbsent(expert, Draft::new);
    }

    /** Routes that a person asked for: a field, and those near it. */
    static List<Draft.Route> around(Iri asked, FieldTree tree, ExpertiseSettings.Fields fields) {
        return tree.around(asked).stream()
                .map(near -> new Draft.Route(
                        near.weight(fields.narrower(), fields.broader(), fields.related()),
                        asked,
                        near,
                        Optional.empty()))
                .filter(route -> route.weight() > 0)
                .toList();
    }

    /** Notes whose evidence or self-description has to do with the text; gives the routes to fields, each once. */
    List<Draft.Route> byText(Passages.Asked asked) {
        ExpertiseSettings.Text text = settings.text();
        asked.best(Passages.Of.EVIDENCE, text.least(), text.most()).forEach(this::piece);
        asked.best(Passages.Of.PEOPLE, text.least(), text.most()).forEach(this::self);
        return routes(asked.best(Passages.Of.TRADE, 0, text.nearest())).values().stream()
                .filter(route -> route.weight() > 0)
                .toList();
    }

    private void piece(Passages.Passage passage) {
        List<Assertion> assertions = knowledge.proven().of(passage.id());
        Optional<Evidence> evidence = assertions.isEmpty()
                ? Optional.empty()
                : knowledge
                        .evidence()
                        .find(passage.id())
                        .filter(item -> !item.date().isAfter(wish.asOf()));
        evidence.ifPresent(item -> {
            double share = settings.text().unproven() + (1 - settings.text().unproven()) * worth.of(item);
            for (Assertion assertion : assertions) {
                if (fitting.counts(assertion)) {
                    draft(assertion.expert()).note(item, assertion, passage.score() * share);
                }
            }
        });
    }

    private void self(Passages.Passage passage) {
        if (wish.conditions().confirmedSince().isEmpty() || hasCounting(passage.id())) {
            draft(passage.id()).noteSelf(passage.score());
        }
    }

    private boolean hasCounting(Iri expert) {
        return knowledge.standing().claimsOf(expert).stream()
                .map(Claim::assertion)
                .anyMatch(fitting::counts);
    }

    /** Fields that the nearest texts of the trade are of, and those near them; each by its best way. */
    private Map<Iri, Draft.Route> routes(List<Passages.Passage> nearest) {
        Map<Iri, Draft.Route> meant = new HashMap<>();
        double best = nearest.isEmpty() ? 1 : nearest.getFirst().score();
        double all = 0;
        for (Passages.Passage passage : nearest) {
            double vote = Math.pow(passage.score() / best, settings.text().sharpness());
            all += vote;
            List<Iri> fields = isField(passage.id()) ? List.of(passage.id()) : passage.fields();
            for (Iri field : fields) {
                FieldTree.Near same = new FieldTree.Near(field, FieldTree.Relation.SAME, field, 0);
                meant.merge(
                        field,
                        new Draft.Route(vote / Math.sqrt(fields.size()), field, same, Optional.of(passage.id())),
                        Drafts::together);
            }
        }
        return spread(meant.values(), all);
    }

    private static boolean isField(Iri thing) {
        return EntityType.of(thing).filter(EntityType.FIELD::equals).isPresent();
    }

    /** The field's own text names it, else the nearest one that is of it. */
    private static Draft.Route together(Draft.Route one, Draft.Route other) {
        boolean isNamed = other.by().filter(Drafts::isField).isPresent();
        return new Draft.Route(one.weight() + other.weight(), one.meant(), one.near(), isNamed ? other.by() : one.by());
    }

    private Map<Iri, Draft.Route> spread(Collection<Draft.Route> meant, double all) {
        ExpertiseSettings.Fields fields = settings.fields();
        Set<Iri> allowed = wish.field().map(knowledge.fields()::withNarrower).orElse(Set.of());
        Map<Iri, Draft.Route> routes = new HashMap<>();
        for (Draft.Route route : meant) {
            for (FieldTree.Near near : knowledge.fields().around(route.meant())) {
                double weight = route.weight()
                        / all
                        * near.weight(fields.foundNarrower(), fields.foundBroader(), fields.foundRelated());
                if (weight >= settings.text().least() && (allowed.isEmpty() || allowed.contains(near.field()))) {
                    routes.merge(
                            near.field(),
                            new Draft.Route(weight, route.meant(), near, route.by()),
                            (one, other) -> isBetter(other, one) ? other : one);
                }
            }
        }
        return routes;
    }

    private static boolean isBetter(Draft.Route one, Draft.Route other) {
        return one.weight() > other.weight()
                || one.weight() == other.weight() && one.meant().compareTo(other.meant()) < 0;
    }
}
