package org.ketnoi.ingest;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;

/**
 * On what terms files are taken in.
 *
 * @param leaving runs that leave when the import comes in: what they say does not count
 * @param workspace an existing directory for what does not fit into memory; the system's when none is given
 */
public record Terms(Rows rows, Set<Iri> leaving, Optional<Path> workspace) {
    /** What becomes of a file with a faulty row. */
    public enum Rows {
        /** It is refused. */
        ALL,
        /** The row is left out, with what refers to it; the others come in. */
        VALID
    }

    public Terms {
        leaving = Set.copyOf(leaving);
    }

    /** All or nothing, and nothing leaves. */
    public static Terms usual() {
        return new Terms(Rows.ALL, Set.of(), Optional.empty());
    }
}
