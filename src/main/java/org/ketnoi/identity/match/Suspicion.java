package org.ketnoi.identity.match;

/** Two known parties that may be one. */
public record Suspicion(Party one, Party other, Decision decision, Comparison comparison) {}
