package org.ketnoi.transfer.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The facts of the published graph in a file, for a fast start. A file that is not of the graph's version, or is damaged,
 * is thrown away. Only what is published is in it. Safe for use by many threads, one at a time.
 */
public final class NetworkSnapshot {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkSnapshot.class);

    private final Path file;
    private final GraphStore published;
    private final long questions;

    public NetworkSnapshot(Path file, GraphStore published, QueryLibrary queries) {
        this.file = file;
        this.published = published;
        this.questions = digest(queries);
    }

    /** Another text of one of the questions may have another answer. */
    private static long digest(QueryLibrary queries) {
        CRC32C digest = new CRC32C();
        queries.list().stream()
                .filter(query ->
                        query.name().startsWith("transfer/") || query.name().startsWith("place/"))
                .sorted(Comparator.comparing(NamedQuery::name))
                .forEach(query -> digest.update((query.name() + query.text()).getBytes(StandardCharsets.UTF_8)));
        return digest.getValue();
    }

    /** The facts of a version, if they are there. */
    synchronized Optional<Facts> find(long version) {
        try {
            Facts facts = FactsFile.read(file, new FactsFile.State(version, questions));
            LOG.atInfo()
                    .addKeyValue("version", version)
                    .addKeyValue("links", facts.links().columns().size())
                    .log("Network read from its snapshot");
            return Optional.of(facts);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            LOG.atInfo().addKeyValue("reason", e.getMessage()).log("Snapshot of the network thrown away");
            forget();
            return Optional.empty();
        }
    }

    /** Writes the facts, unless the graph has changed meanwhile: what has left it must not come back in a file. */
    synchronized void write(Facts facts, long version) {
        if (published.version() != version) {
            return;
        }
        Path unfinished = unfinished();
        try {
            FactsFile.write(unfinished, new FactsFile.State(version, questions), facts.compacted());
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.atWarn().setCause(e).log("Snapshot of the network not written");
            forget();
            return;
        }
        if (published.version() != version) {
            forget();
        } else {
            LOG.atInfo()
                    .addKeyValue("version", version)
                    .addKeyValue("links", facts.links().columns().size())
                    .log("Snapshot of the network written");
        }
    }

    private Path unfinished() {
        return file.resolveSibling(file.getFileName() + ".unfinished");
    }

    /** Takes the file away; it is gone when this returns. */
    public synchronized void forget() {
        try {
            Files.deleteIfExists(unfinished());
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
