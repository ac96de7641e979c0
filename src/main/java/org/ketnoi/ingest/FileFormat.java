package org.ketnoi.ingest;

import java.util.Set;

/** A format that KetNoi reads: statements out of bytes. Without state between files. */
public interface FileFormat {

    /** As in {@code --format ror}. */
    String name();

    /** Endings by which a file is known to be of this format when nobody says; empty when it has to be said. */
    Set<String> endings();

    /**
     * Schemes in our own name space, by their names, whose concepts files of this format define. All others are the
     * ontology's, and no file defines them.
     */
    default Set<String> ownSchemes() {
        return Set.of();
    }

    /** Reads the whole file, or as far as it can be read; what is wrong becomes findings, not exceptions. */
    void read(IncomingFile file, Staging staging);
}
