package org.ketnoi.records.person;

/**
 * Data on people have left the records and what is published. Whoever keeps copies elsewhere (files that came in, dumps)
 * throws away, before the listener returns, those that may still hold them.
 */
public record PersonDataLeft() {}
