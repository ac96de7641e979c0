package org.ketnoi.ingest.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Readers;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.publish.Publisher;
import org.ketnoi.records.Records;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.ketnoi.store.local.LocalGraphStore;

/** Imports over stores in memory, with their folders in a directory and a clock that is set by hand. */
final class Workbench implements AutoCloseable {
    static final Caller STEWARD = new Caller("steward-a", Role.STEWARD, Set.of());
    static final Duration LONG = Duration.ofMinutes(1);
    static final String COUNTRIES = """
            id,name_vi,name_en,code
            VN,Việt Nam,Viet Nam,VN
            KR,Hàn Quốc,South Korea,KR
            """;
    static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi;en,VN,binh@lab.example,+84 000 000 001,public
            """;
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,from
            cs-1,x-1,public-profile,rdfs:label;schema:knowsLanguage,Tôi đồng ý.,2026-01-01
            """;

    private static final Ontology ONTOLOGY = Ontology.load();

    private final Path directory;
    private final Records records = new Records(LocalGraphStore.inMemory(), event -> {});
    private final LocalGraphStore published = LocalGraphStore.inMemory();
    private final Clock hands = new Hands();
    private final Publisher publisher = new Publisher(records, published, ONTOLOGY, hands);
    private Instant now = Instant.parse("2026-11-01T02:03:04Z");
    private Imports imports;

    Workbench(Path directory) {
        this.directory = directory;
        this.imports = open();
    }

    private final class Hands extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Imports open() {
        return new Imports(
                new Importer(List.of(Readers.csv()), records, ONTOLOGY, hands),
                records,
                new JobShelf(directory),
                new ImportSettings(Duration.ofDays(7), LONG),
                hands);
    }

    @Override
    public void close() {
        imports.close();
        records.close();
        published.close();
    }

    static IncomingFile file(String name, String text) {
        return new IncomingFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ImportWish wish(ImportWish.Mode mode) {
        return new ImportWish(Optional.empty(), mode, Terms.Rows.ALL, Optional.empty());
    }

    static ImportWish replacing(String id) {
        return new ImportWish(Optional.empty(), ImportWish.Mode.COMMIT, Terms.Rows.ALL, Optional.of(id));
    }

    /** Where experts come, what they agreed to comes with them. */
    ImportJob take(ImportWish wish, IncomingFile... files) {
        now = now.plusSeconds(1);
        Stream<IncomingFile> consents = Stream.of(files)
                .filter(file -> file.name().equals("experts.csv"))
                .map(any -> file("consents.csv", CONSENTS));
        return imports.await(
                imports.take(STEWARD, Stream.concat(Stream.of(files), consents).toList(), wish));
    }

    ImportJob take(String name, String text) {
        return take(wish(ImportWish.Mode.COMMIT), file(name, text));
    }

    ImportJob undo(String id) {
        return imports.await(imports.undo(STEWARD, id));
    }

    /** All that both stores say, version counters apart. */
    List<String> state() {
        publisher.publish();
        return Stream.of(
                        records.<List<String>>read(
                                graph -> graph.stream().map(Object::toString).toList()),
                        published.<List<String>>read(
                                graph -> graph.stream().map(Object::toString).toList()))
                .flatMap(List::stream)
                .filter(quad -> !quad.contains("/graph/state"))
                .sorted()
                .toList();
    }

    List<String> kept(String id) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve(id))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> directory.resolve(id).relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    Imports imports() {
        return imports;
    }

    Records records() {
        return records;
    }

    Instant now() {
        return now;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    /** The program ends; what a crash would have left may be put in the place of what there is. */
    JobShelf stop() {
        imports.close();
        return new JobShelf(directory);
    }

    void start() {
        imports = open();
        imports.resume();
    }
}
