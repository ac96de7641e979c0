package org.ketnoi.publish.dump;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ketnoi.ingest.Desk.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.ingest.Desk;
import org.springframework.context.support.ResourceBundleMessageSource;

class DumpsTest {
    private static final String COUNTRIES = "id,name_vi,name_en,code\nVN,Việt Nam,Viet Nam,VN\n";
    private static final String EXPERTS = """
            id,name,languages,country,email,phone,disclosure
            x-1,Trần Thị Bình,vi,VN,binh@lab.example,+84 000 000 001,public
            x-2,Lê Văn Cường,vi,VN,cuong@lab.example,+84 000 000 002,%s
            """;
    private static final String CONSENTS = """
            id,expert,purposes,covers,text_vi,from
            cs-1,x-1,public-profile,rdfs:label;schema:knowsLanguage;kn:country,Đồng ý.,2026-01-01
            cs-2,x-2,public-profile,rdfs:label;schema:knowsLanguage;kn:country,Đồng ý.,2026-01-01
            """;

    @TempDir
    Path directory = Path.of("");

    private final Desk desk = new Desk();
    private Instant now = Instant.parse("2026-11-28T03:15:02Z");
    private Dumps dumps = dumps(directory, 1);

    @BeforeEach
    void given() {
        dumps = dumps(directory.resolve("dumps"), 3);
        desk.with(
                request("countries.csv", COUNTRIES),
                request("experts.csv", EXPERTS.formatted("public")),
                request("consents.csv", CONSENTS));
        desk.publisher().publish();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Dumps dumps(Path folder, int kept) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        InstantSource moments = () -> now;
        Clock clock = moments.withZone(ZoneOffset.UTC);
        return new Dumps(
                desk.published(),
                folder,
                new DumpDescriptions(messages),
                new DumpSettings(kept, Duration.ofDays(1)),
                clock);
    }

    private void change(String name) {
        desk.with(
                request("expert-" + name + ".csv", """
                        id,name,languages,country,email,phone,disclosure
                        %s,Phạm Văn %s,vi,VN,,,public
                        """.formatted(name, name)),
                request("consent-" + name + ".csv", """
                        id,expert,purposes,covers,text_vi,from
                        cs-%s,%s,public-profile,rdfs:label,Đồng ý.,2026-01-01
                        """.formatted(name, name)));
        desk.publisher().publish();
        now = now.plusSeconds(60);
    }

    private List<String> lines(Dump dump) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(dumps.file(dump, DumpFile.DATA)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void aDumpHoldsWhatIsPublishedAndNothingElse() throws IOException {
        Dump dump = dumps.make().dump();

        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(String.join("\n", lines(dump)) + "\n", Lang.NQUADS).parse(read);
        List<Quad> published = desk.published()
                .read(graph -> graph.stream()
                        .filter(quad -> !quad.getGraph().getURI().equals("https://w3id.org/ketnoi/graph/state"))
                        .toList());
        assertThat(read.stream()).containsExactlyInAnyOrderElementsOf(published);
        assertThat(dump.statements()).isEqualTo(published.size());
        assertThat(lines(dump))
                .noneMatch(line -> line.contains("lab.example") || line.contains("+84") || line.contains("_:"));
    }

    @Test
    void itsLinesAreSortedAndItsDigestsAreThoseOfItsBytes() throws Exception {
        Dump dump = dumps.make().dump();

        assertThat(lines(dump)).isSorted().doesNotHaveDuplicates();
        byte[] bytes = Files.readAllBytes(dumps.file(dump, DumpFile.DATA));
        assertThat(dump.bytes()).isEqualTo(bytes.length);
        assertThat(dump.sha256()).isEqualTo(sha256(bytes));
        assertThat(dump.contentSha256())
                .isEqualTo(sha256((String.join("\n", lines(dump)) + "\n").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theSameStateGivesTheSameBytesOnAnotherDay() throws IOException {
        Dump dump = dumps.make().dump();
        now = now.plus(Duration.ofDays(3));

        Dump other = dumps(directory.resolve("elsewhere"), 1).make().dump();

        assertThat(other.name()).isNotEqualTo(dump.name());
        assertThat(other.sha256()).isEqualTo(dump.sha256());
    }

    @Test
    void withoutAChangeNoSecondOneIsMade() {
        Dumps.Made first = dumps.make();
        now = now.plusSeconds(60);
        Dumps.Made second = dumps.make();

        assertThat(first.fresh()).isTrue();
        assertThat(second).isEqualTo(new Dumps.Made(first.dump(), false));
        assertThat(dumps.list()).containsExactly(first.dump());
    }

    @Test
    void aChangeThatWasTakenBackMakesNoSecondOne() {
        Dump dump = dumps.make().dump();
        Quad quad = new Quad(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p"),
                NodeFactory.createURI("urn:o"));
        desk.published().write(graph -> graph.add(quad));
        desk.published().write(graph -> graph.delete(quad));

        assertThat(dumps.make()).isEqualTo(new Dumps.Made(dump, false));
        assertThat(directory.resolve("dumps").toFile().list()).containsExactly(dump.name());
    }

    @Test
    void asManyAsConfiguredStayTheNewestFirst() {
        for (String name : List.of("x-11", "x-12", "x-13", "x-14")) {
            change(name);
            dumps.make();
        }

        assertThat(dumps.list())
                .extracting(Dump::name)
                .containsExactly("20261128-031902", "20261128-031802", "20261128-031702");
        assertThat(directory.resolve("dumps").toFile().list()).hasSize(3);
    }

    @Test
    void twoOfTheSameSecondHaveTwoNames() {
        String first = dumps.make().dump().name();
        change("x-21");
        now = now.minusSeconds(60);

        assertThat(dumps.make().dump().name()).isEqualTo(first + "-2");
    }

    @Test
    void aReissueLeavesNothingOfWhatWasPublishedBefore() throws IOException {
        Dump before = dumps.make().dump();
        assertThat(lines(before)).anyMatch(line -> line.contains("Lê Văn Cường"));
        change("x-31");
        dumps.make();
        desk.with(request("withdrawn.csv", EXPERTS.formatted("registered")));
        desk.publisher().publish();

        Dump reissued = dumps.reissue();

        assertThat(dumps.list()).containsExactly(reissued);
        assertThat(lines(reissued)).noneMatch(line -> line.contains("Cường") || line.contains("expert/x-2"));
        try (Stream<Path> left = Files.list(directory.resolve("dumps"))) {
            assertThat(left).hasSize(1);
        }
        assertThatThrownBy(() -> dumps.get(before.name())).isInstanceOf(DumpNotFoundException.class);
    }

    @Test
    void whatAKilledProcessLeftIsNoDumpAndGoesWithTheNext() throws IOException {
        Path left = Files.createDirectories(directory.resolve("dumps/unfinished-20261101-000000"));
        Files.writeString(left.resolve("part-0"), "half a line");
        Files.writeString(left.resolve(DumpFile.DATA.fileName()), "half a file");

        assertThat(dumps.list()).isEmpty();
        Dump dump = dumps.make().dump();
        assertThat(directory.resolve("dumps").toFile().list()).containsExactly(dump.name());
    }

    @Test
    void oneIsDueWhenTheLastIsADayOld() {
        assertThat(dumps.isDue()).isTrue();
        dumps.make();
        now = now.plus(Duration.ofHours(23));
        assertThat(dumps.isDue()).isFalse();
        now = now.plus(Duration.ofHours(1));
        assertThat(dumps.isDue()).isTrue();
    }

    @Test
    void theDescriptionCountsAndTellsSourcesAndChecksum() throws IOException {
        Dump dump = dumps.make().dump();
        String text = Files.readString(dumps.file(dump, DumpFile.DESCRIPTION));

        var model = RDFDataMgr.loadModel(
                dumps.file(dump, DumpFile.DESCRIPTION).toUri().toString());
        assertThat(text)
                .contains(
                        "void:triples",
                        Long.toString(dump.triples()),
                        dump.sha256(),
                        "spdx:checksumAlgorithm_sha256",
                        "\"countries.csv\"",
                        "@vi",
                        "@en");
        var partitions = model.listObjectsOfProperty(model.createProperty(Described.VOID + "propertyPartition"))
                .toList();
        long sum = partitions.stream()
                .mapToLong(partition -> partition
                        .asResource()
                        .getProperty(model.createProperty(Described.VOID + "triples"))
                        .getLong())
                .sum();
        assertThat(sum).isEqualTo(dump.triples());
    }

    @Test
    void theCatalogueListsThemAll() {
        dumps.make();
        change("x-41");
        dumps.make();

        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(dumps.catalogue(), Lang.JSONLD).parse(read);
        assertThat(read.getDefaultGraph().stream()
                        .filter(triple -> triple.getPredicate().getURI().equals(Described.DCAT + "dataset")))
                .hasSize(2);
        assertThat(dumps.catalogue().toLowerCase(Locale.ROOT)).contains("checksumvalue");
    }
}
