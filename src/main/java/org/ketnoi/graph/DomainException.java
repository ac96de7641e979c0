package org.ketnoi.graph;

import java.util.List;

/**
 * A wish that cannot be met, said in the words of the domain. It carries a stable problem name, which is also the key
 * of its texts, and the values that the texts mention; how a door tells it (a status, an exit code) is the door's.
 */
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, as coarsely as a door needs it. */
    public enum Refusal {
        INVALID,
        UNAUTHENTICATED,
        NOT_FOUND,
        CONFLICT,
        GONE,
        FORBIDDEN,
        UNPROCESSABLE,
        TOO_LARGE,
        CONDITION_MISSING,
        CONDITION_FAILED,
        UNAVAILABLE
    }

    private final Refusal refusal;
    private final String problem;
    private final List<String> values;

    protected DomainException(Refusal refusal, String problem, String... values) {
        super(problem + " " + String.join(", ", values));
        this.refusal = refusal;
        this.problem = problem;
        this.values = List.of(values);
    }

    public Refusal refusal() {
        return refusal;
    }

    /** Kebab-case and stable, e.g. {@code node-not-found}. */
    public String problem() {
        return problem;
    }

    /** What the texts {@code problem.<name>.detail} mention, in order. */
    public List<String> values() {
        return values;
    }
}
