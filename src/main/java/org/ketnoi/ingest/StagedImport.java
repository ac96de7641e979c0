package org.ketnoi.ingest;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.StagedRun;

/** Files that belong together, read and checked: all of them are written, or none. */
public final class StagedImport implements AutoCloseable {
    private final List<StagedFile> files;
    private final Set<Node> contactProperties;

    StagedImport(List<StagedFile> files, Set<Node> contactProperties) {
        this.files = List.copyOf(files);
        this.contactProperties = contactProperties;
    }

    /** What becomes of each file if the import is written. */
    public List<ImportReport> reports() {
        return files.stream().map(StagedFile::report).toList();
    }

    /** Whether one of the files is refused, and so all are. */
    public boolean isRefused() {
        return files.stream().anyMatch(file -> file.report().outcome() == ImportReport.Outcome.REFUSED);
    }

    /** Whether there is nothing to write. */
    public boolean isEmpty() {
        return isRefused() || runs().isEmpty();
    }

    public List<ImportRun> runs() {
        return files.stream().flatMap(file -> file.run().stream()).toList();
    }

    /** Things of which the files speak. */
    public boolean speaksOf(Node thing) {
        return files.stream().anyMatch(file -> file.staging().speaksOf(thing));
    }

    /** What is to be written. */
    public List<StagedRun> staged(Progress progress) {
        return files.stream()
                .flatMap(file -> file.staged(contactProperties, progress).stream())
                .toList();
    }

    @Override
    public void close() {
        files.forEach(StagedFile::close);
    }
}
