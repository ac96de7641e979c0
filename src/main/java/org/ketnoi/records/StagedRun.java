package org.ketnoi.records;

import java.util.List;
import org.apache.jena.graph.Triple;

/** What an import is about to write, checked and complete: what may be shown one day, and contact data, which may not. */
public record StagedRun(ImportRun run, List<Triple> statements, List<Triple> contacts) {
    public StagedRun {
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
    }
}
