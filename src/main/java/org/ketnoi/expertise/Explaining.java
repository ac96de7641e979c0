package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.search.Passages;

/** Tells why somebody was found. One question, one thread. */
final class Explaining {
    private static final int MOST_PIECES = 3;
    private static final int MOST_FIELDS = 3;
    private static final int MOST_WORDS = 8;
    /** A piece that counts less than that share of the best one tells no more. */
    private static final double TELLING = 0.3;

    private final Knowledge knowledge;
    private final Worth worth;
    private final Optional<Passages.Asked> asked;
    private final Map<Iri, ProofReader.Texts> texts;

    /** @param texts of evidence and of people's descriptions */
    Explaining(Knowledge knowledge, Worth worth, Optional<Passages.Asked> asked, Map<Iri, ProofReader.Texts> texts) {
        this.knowledge = knowledge;
        this.worth = worth;
        this.asked = asked;
        this.texts = texts;
    }

    /** @param assertions those of the draft */
    List<Reason> reasons(Draft draft, List<Map.Entry<Assertion, Double>> assertions, String availability) {
        List<Reason> reasons = new ArrayList<>();
        List<Draft.Piece> pieces = draft.pieces();
        pieces.stream()
                .limit(MOST_PIECES)
                .filter(piece -> piece.weight() >= TELLING * pieces.getFirst().weight())
                .forEach(piece -> reasons.add(text(piece)));
        Set<Reason> ways = new LinkedHashSet<>();
        draft.held().stream().limit(MOST_FIELDS).forEach(held -> ways.addAll(way(held.route())));
        reasons.addAll(ways);
        if (draft.self() > 0) {
            reasons.add(Reason.of(Reason.Code.SELF_DESCRIPTION, draft.expert())
                    .with(words(texts.getOrDefault(draft.expert(), ProofReader.Texts.NONE)
                            .names())));
        }
        assertions.stream().limit(MOST_FIELDS).forEach(entry -> reasons.addAll(standing(entry.getKey())));
        availability(availability, draft.expert()).ifPresent(reasons::add);
        return reasons;
    }

    private Reason text(Draft.Piece piece) {
        Iri id = piece.evidence().id();
        return Reason.of(Reason.Code.EVIDENCE_TEXT, id)
                .with(words(texts.getOrDefault(id, ProofReader.Texts.NONE).names()));
    }

    private List<String> words(List<Label> labels) {
        return common(labels.stream().map(Label::text));
    }

    private List<String> common(Stream<String> all) {
        Function<String, Stream<String>> in =
                text -> asked.stream().flatMap(question -> question.wordsIn(text).stream());
        return all.flatMap(in).distinct().limit(MOST_WORDS).toList();
    }

    /** How the question led to the field that was meant, and from there to the one that is known. */
    private List<Reason> way(Draft.Route route) {
        List<Reason> way = new ArrayList<>();
        Iri meant = route.meant();
        boolean isNamed = route.by().isEmpty()
                || EntityType.of(route.by().get())
                        .filter(EntityType.FIELD::equals)
                        .isPresent();
        way.add(
                isNamed
                        ? Reason.of(Reason.Code.FIELD_NAMED, meant)
                                .with(common(knowledge.fields().texts().getOrDefault(meant, List.of()).stream()))
                        : Reason.of(Reason.Code.FIELD_LIKE, meant, route.by().get()));
        FieldTree.Near near = route.near();
        switch (near.relation()) {
            case NARROWER -> way.add(Reason.of(Reason.Code.FIELD_NARROWER, near.field(), meant, near.via()));
            case BROADER -> way.add(Reason.of(Reason.Code.FIELD_BROADER, near.field(), meant, near.via()));
            case RELATED -> way.add(Reason.of(Reason.Code.FIELD_RELATED, near.field(), meant, near.via()));
            case SAME -> {}
        }
        return way;
    }

    private List<Reason> standing(Assertion assertion) {
        List<Reason> standing = new ArrayList<>();
        standing.add(Reason.of(Reason.Code.LEVEL, assertion.field(), assertion.level()));
        standing.add(assertion
                .confirmedOn()
                .map(day -> Reason.of(worth.isStale(day) ? Reason.Code.STALE : Reason.Code.CONFIRMED, assertion.field())
                        .on(day))
                .orElseGet(() -> Reason.of(Reason.Code.UNCONFIRMED, assertion.field())));
        if (assertion.evidence().isEmpty()) {
            standing.add(Reason.of(Reason.Code.NO_EVIDENCE, assertion.field()));
        }
        return standing;
    }

    private static Optional<Reason> availability(String availability, Iri expert) {
        return switch (availability) {
            case Profile.UNAVAILABLE -> Optional.of(Reason.of(Reason.Code.UNAVAILABLE, expert));
            case "limited" -> Optional.of(Reason.of(Reason.Code.LIMITED, expert));
            default -> Optional.empty();
        };
    }
}
