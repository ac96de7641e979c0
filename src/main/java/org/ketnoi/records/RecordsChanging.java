package org.ketnoi.records;

/** The records are about to get a new state; whoever has to know the old one looks at it now. No change is made meanwhile. */
public record RecordsChanging() {}
