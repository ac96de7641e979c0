package org.ketnoi.records;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;

/** Two things that cannot be decided about in this way. */
final class IdentityRefusedException extends DomainException {
    private static final long serialVersionUID = 1L;

    private IdentityRefusedException(Refusal refusal, String problem, String... values) {
        super(refusal, problem, values);
    }

    static IdentityRefusedException oneThing(Iri thing) {
        return new IdentityRefusedException(Refusal.UNPROCESSABLE, "same-thing-twice", thing.shortName());
    }

    static IdentityRefusedException keptIsNeither(Iri kept) {
        return new IdentityRefusedException(Refusal.UNPROCESSABLE, "kept-is-neither", kept.shortName());
    }

    static IdentityRefusedException otherClass(Iri one, Collection<Iri> classes, Iri other, Collection<Iri> others) {
        return new IdentityRefusedException(
                Refusal.UNPROCESSABLE,
                "merge-across-classes",
                one.shortName(),
                keys(classes),
                other.shortName(),
                keys(others));
    }

    private static String keys(Collection<Iri> classes) {
        return classes.stream().map(Iri::key).sorted().collect(Collectors.joining(", "));
    }

    static IdentityRefusedException otherId(Iri one, String id, Iri other, String otherId) {
        return new IdentityRefusedException(
                Refusal.UNPROCESSABLE, "merge-across-ids", one.shortName(), id, other.shortName(), otherId);
    }

    static IdentityRefusedException successor(Iri one, Iri other) {
        return new IdentityRefusedException(
                Refusal.UNPROCESSABLE, "merge-of-successors", one.shortName(), other.shortName());
    }

    static IdentityRefusedException fictional(Iri one, Iri other) {
        return new IdentityRefusedException(
                Refusal.UNPROCESSABLE, "merge-with-fiction", one.shortName(), other.shortName());
    }

    static IdentityRefusedException contradicts(List<IdentityDecision> standing) {
        return new IdentityRefusedException(
                Refusal.CONFLICT,
                "decision-contradicts",
                standing.stream().map(IdentityRefusedException::told).collect(Collectors.joining("; ")));
    }

    private static String told(IdentityDecision decision) {
        String sign = decision.verdict() == IdentityDecision.Verdict.SAME ? " = " : " ≠ ";
        return decision.kept().shortName() + sign + decision.other().shortName() + " (" + decision.key() + ")";
    }

    static IdentityRefusedException alreadyTakenBack(String key) {
        return new IdentityRefusedException(Refusal.CONFLICT, "decision-taken-back", key);
    }

    static IdentityRefusedException unknown(String key) {
        return new IdentityRefusedException(Refusal.NOT_FOUND, "decision-unknown", key);
    }
}
