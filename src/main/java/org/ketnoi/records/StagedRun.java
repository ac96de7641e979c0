package org.ketnoi.records;

import java.util.List;
import org.apache.jena.graph.Triple;

/** What an import is about to write, checked and complete: what may be shown one day, and contact data, which may not. */
public record StagedRun(ImportRun run, Statements statements, Statements contacts) {
    public StagedRun(ImportRun run, List<Triple> statements, List<Triple> contacts) {
        this(run, Statements.of(statements), Statements.of(contacts));
    }
}
