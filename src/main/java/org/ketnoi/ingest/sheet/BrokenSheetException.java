package org.ketnoi.ingest.sheet;

import org.ketnoi.ingest.Finding;

/** From here on a sheet cannot be read; says where and why. Ends up as a finding in the report. */
public final class BrokenSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    public BrokenSheetException(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
