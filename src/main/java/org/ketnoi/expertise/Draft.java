package org.ketnoi.expertise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;

/** What a question finds of one expert, while it is gathered. One thread. */
final class Draft {
    private final Iri expert;
    private final Map<Iri, Piece> pieces = new HashMap<>();
    private final Map<Iri, Held> held = new HashMap<>();
    private double self;

    Draft(Iri expert) {
        this.expert = expert;
    }

    /** Evidence whose text answers, with what that counts. */
    record Piece(Evidence evidence, List<Assertion> assertions, double weight) {}

    /** An assertion in a field that answers, with what it counts and how the question led to the field. */
    record Held(Assertion assertion, double weight, Route route) {}

    Iri expert() {
        return expert;
    }

    void note(Evidence evidence, Assertion assertion, double weight) {
        pieces.computeIfAbsent(evidence.id(), id -> new Piece(evidence, new ArrayList<>(), weight))
                .assertions()
                .add(assertion);
    }

    void note(Assertion assertion, double weight, Route route) {
        held.put(assertion.id(), new Held(assertion, weight, route));
    }

    void noteSelf(double weight) {
        self = Math.max(self, weight);
    }

    double self() {
        return self;
    }

    /** The weightiest first, equals by name. */
    List<Piece> pieces() {
        return pieces.values().stream()
                .sorted(Comparator.comparingDouble(Piece::weight)
                        .reversed()
                        .thenComparing(piece -> piece.evidence().id()))
                .toList();
    }

    /** The weightiest first, equals by name. */
    List<Held> held() {
        return held.values().stream()
                .sorted(Comparator.comparingDouble(Held::weight)
                        .reversed()
                        .thenComparing(item -> item.assertion().id()))
                .toList();
    }

    /** Each with what it counts, by its field or by its best evidence; the weightiest first, equals by name. */
    List<Map.Entry<Assertion, Double>> assertions() {
        Map<Assertion, Double> weights = new HashMap<>();
        held.values().forEach(item -> weights.merge(item.assertion(), Math.min(1, item.weight()), Math::max));
        pieces.values()
                .forEach(piece -> piece.assertions()
                        .forEach(assertion -> weights.merge(assertion, Math.min(1, piece.weight()), Math::max)));
        return weights.entrySet().stream()
                .sorted(Map.Entry.<Assertion, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().id()))
                .toList();
    }

    /** What evidence and self-description count. */
    double strength(ExpertiseSettings.Text settings) {
        double[] weights = pieces.values().stream().mapToDouble(Piece::weight).toArray();
        return Worth.diminishing(weights, weights.length, settings.nextPiece()) + settings.self() * self;
    }

    /** How a question led to a field. @param by the text of the trade that named it; none when it was asked for */
    record Route(double weight, Iri meant, FieldTree.Near near, Optional<Iri> by) {}
}
