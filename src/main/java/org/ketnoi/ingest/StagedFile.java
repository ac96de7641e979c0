package org.ketnoi.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.StagedRun;
import org.ketnoi.records.Statements;

/** A file that is read and checked, and what became of it; its statements are there until it is closed. */
record StagedFile(ImportReport report, Optional<ImportRun> run, Staging staging, Checks.Checked checked)
        implements AutoCloseable {
    /** As it is written, telling how far that has come. */
    Optional<StagedRun> staged(Set<Node> contactProperties, Progress progress) {
        Predicate<Triple> contact = triple -> contactProperties.contains(triple.getPredicate());
        SourcePlaces places = new SourcePlaces(staging);
        return run.map(name -> new StagedRun(
                name,
                statements(checked.statements(), contact.negate(), places::with, progress),
                statements(checked.contacts(), contact, contacts -> contacts, progress)));
    }

    /** @param placed what is written of a part, all that is said of its things */
    private Statements statements(
            long count, Predicate<Triple> wanted, UnaryOperator<Stream<Triple>> placed, Progress progress) {
        long total = checked.statements() + checked.contacts();
        return new Statements() {
            @Override
            public long count() {
                return count;
            }

            @Override
            public Stream<Triple> stream() {
                AtomicLong done = new AtomicLong();
                return count == 0
                        ? Stream.empty()
                        : staging.parts().stream()
                                .map(part -> part.load().keySet().stream().filter(wanted))
                                .map(part ->
                                        part.peek(triple -> progress.at(Stage.WRITE, done.incrementAndGet(), total)))
                                .flatMap(placed);
            }
        };
    }

    boolean isToBeWritten() {
        return run.isPresent();
    }

    /** The same file, not taken in after all. */
    StagedFile refused(Findings found) {
        staging.found().merge(List.of(found));
        return new StagedFile(report.refused(staging), Optional.empty(), staging, Checks.Checked.NOTHING);
    }

    @Override
    public void close() {
        staging.close();
    }
}
