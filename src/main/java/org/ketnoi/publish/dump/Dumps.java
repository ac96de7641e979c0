package org.ketnoi.publish.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.store.local.LocalGraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of all that is published, each of a moment. One is made at a time; a process that is killed leaves no half one.
 * Safe for many threads.
 */
public final class Dumps {
    private static final Logger LOG = LoggerFactory.getLogger(Dumps.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final LocalGraphStore published;
    private final DumpFolder folder;
    private final DumpDescriptions descriptions;
    private final DumpSettings settings;
    private final Clock clock;

    public Dumps(
            LocalGraphStore published,
            Path directory,
            DumpDescriptions descriptions,
            DumpSettings settings,
            Clock clock) {
        this.published = published;
        this.folder = new DumpFolder(directory);
        this.descriptions = descriptions;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What making one came to.
     *
     * @param fresh whether it is a new one, or the last one, which still shows what is published
     */
    public record Made(Dump dump, boolean fresh) {}

    /** The newest first. */
    public List<Dump> list() {
        try {
            return folder.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Dump> findLatest() {
        return list().stream().findFirst();
    }

    /** @throws DumpNotFoundException when there is none of that name */
    public Dump get(String name) {
        return list().stream()
                .filter(dump -> dump.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DumpNotFoundException(name));
    }

    /** Where a file of a dump lies. */
    public Path file(Dump dump, DumpFile file) {
        return folder.of(dump.name()).resolve(file.fileName());
    }

    /** The catalogue of all dumps as JSON-LD, in terms of DCAT. */
    public String catalogue() {
        return descriptions.catalogue(list());
    }

    /** Whether the last dump is old enough, by the settings, for another to be made. */
    public boolean isDue() {
        Instant now = clock.instant();
        return !settings.every().isZero()
                && findLatest()
                        .map(last -> !last.issued().plus(settings.every()).isAfter(now))
                        .orElse(true);
    }

    /** Makes a dump, unless the last one shows this very content; more than are to be kept go, the oldest first. */
    public synchronized Made make() {
        try {
            Optional<Dump> last = findLatest();
            if (last.isPresent() && last.get().publishedVersion() == published.version()) {
                return new Made(last.get(), false);
            }
            Made made = write(last);
            List<Dump> all = list();
            for (Dump old : all.subList(Math.min(settings.kept(), all.size()), all.size())) {
                folder.remove(old);
            }
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Takes every dump away and makes one of what is published now. For when something that was published must not be
     * found any more; what is published has to be without it already.
     */
    public synchronized Dump reissue() {
        withdraw();
        return make().dump();
    }

    /** Takes every dump away. */
    public synchronized void withdraw() {
        try {
            List<Dump> all = list();
            for (Dump dump : all) {
                folder.remove(dump);
            }
            LOG.atInfo().addKeyValue("dumps", all.size()).log("Dumps withdrawn");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Made write(Optional<Dump> last) throws IOException {
        Instant issued = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String name = freeName(STAMP.format(issued));
        Path unfinished = folder.begin(name);
        DumpWriter.Written written =
                DumpWriter.write(published, unfinished.resolve(DumpFile.DATA.fileName()), unfinished);
        if (last.isPresent() && last.get().contentSha256().equals(written.contentDigest())) {
            DumpFolder.erase(unfinished);
            return new Made(last.get(), false);
        }
        Dump dump = dump(name, issued, written);
        Path description = unfinished.resolve(DumpFile.DESCRIPTION.fileName());
        Files.writeString(description, descriptions.describe(dump, written.content()));
        DumpWriter.force(description);
        folder.finish(unfinished, dump);
        LOG.atInfo()
                .addKeyValue("dump", dump.name())
                .addKeyValue("statements", dump.statements())
                .addKeyValue("bytes", dump.bytes())
                .log("Dump made");
        return new Made(dump, true);
    }

    private String freeName(String stamp) {
        String name = stamp;
        for (int i = 2; Files.exists(folder.of(name)); i++) {
            name = stamp + "-" + i;
        }
        return name;
    }

    private static Dump dump(String name, Instant issued, DumpWriter.Written written) {
        Content content = written.content();
        return new Dump(
                name,
                issued,
                content.state().records(),
                content.state().published(),
                content.state().ontology(),
                content.statements(),
                content.triples(),
                content.graphs(),
                written.bytes(),
                written.fileDigest(),
                written.contentDigest());
    }
}
