package org.ketnoi.ingest.job;

import java.util.Optional;
import org.ketnoi.ingest.Terms;

/**
 * How somebody wants files to be taken in.
 *
 * @param format of all of them; each file's ending tells when nothing is said
 * @param replaces the import that leaves when this one comes in
 */
public record ImportWish(Optional<String> format, Mode mode, Terms.Rows rows, Optional<String> replaces) {
    /** Whether anything is to be written. */
    public enum Mode {
        /** Only say what would happen; the files are kept, so that it can be committed later. */
        DRY_RUN,
        /** Write it when nothing is wrong. */
        COMMIT
    }

    ImportWish toCommit() {
        return new ImportWish(format, Mode.COMMIT, rows, replaces);
    }
}
