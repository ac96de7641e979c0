package org.ketnoi.ingest;

import java.util.Set;
import org.ketnoi.graph.DomainException;

/** What has such an ending holds files, and is none that is read. */
public class ArchiveException extends DomainException {
    private static final long serialVersionUID = 1L;
    private static final Set<String> ENDINGS =
            Set.of("zip", "tar", "tar.gz", "gz", "tgz", "7z", "rar", "bz2", "xz", "zst", "jar");

    ArchiveException(String ending, String known) {
        super(Refusal.INVALID, "archive", ending, known);
    }

    static boolean isOf(String ending) {
        return ENDINGS.contains(ending) || ending.endsWith(".gz");
    }
}
