package org.ketnoi.graph;

/** A parameter's value is not one that the question takes. */
public class InvalidParameterException extends DomainException {
    private static final long serialVersionUID = 1L;

    /** The expectation is told to the caller as it is: name values or a range, not prose. */
    public InvalidParameterException(String parameter, String value, String expected) {
        super(Refusal.INVALID, "invalid-parameter", parameter, value, expected);
    }
}
