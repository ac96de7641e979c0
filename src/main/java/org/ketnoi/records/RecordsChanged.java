package org.ketnoi.records;

/** The records have a new state; what is published is to follow. */
public record RecordsChanged(long version) {}
