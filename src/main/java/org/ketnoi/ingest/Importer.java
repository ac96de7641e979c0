package org.ketnoi.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.ketnoi.graph.DomainException;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.Records;
import org.ketnoi.records.person.Tombstones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes files in: read, checked and staged first, then written in one change. A file with a violation in it writes
 * nothing, a warning is only told; a file whose bytes came in before changes nothing. Safe for use by many threads.
 */
public final class Importer {
    private static final Logger LOG = LoggerFactory.getLogger(Importer.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final ZoneId OFFICE_HOURS = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<String, FileFormat> formats = new TreeMap<>();
    private final Records records;
    private final FileStager stager;
    private final Set<Node> contactProperties;
    private final PeopleCheck people;
    private final Clock clock;

    /** Where nobody was ever erased. */
    public Importer(List<FileFormat> formats, Records records, Ontology ontology, Clock clock) {
        this(formats, records, ontology, Tombstones.none(), clock);
    }

    public Importer(List<FileFormat> formats, Records records, Ontology ontology, Tombstones tombstones, Clock clock) {
        formats.forEach(format -> this.formats.put(format.name(), format));
        this.records = records;
        this.stager = new FileStager(new Checks(ontology, records));
        this.contactProperties = ontology.contactProperties();
        this.people = new PeopleCheck(records, tombstones, contactProperties);
        this.clock = clock;
    }

    /** A file to take in; without a format its ending tells, without provenance the file is its own source. */
    public record Request(IncomingFile file, Optional<String> format, Optional<Provenance> provenance) {}

    /** Takes one file in. */
    public ImportReport run(Request request) {
        return run(List.of(request)).getFirst();
    }

    /** Takes files in that may refer to the ones before them: all of them, or none. */
    public List<ImportReport> run(List<Request> requests) {
        try (StagedImport staged = stage(requests, Terms.usual(), Progress.untold())) {
            if (staged.isEmpty()) {
                return staged.reports().stream().map(ImportReport::notCommitted).toList();
            }
            records.commit(staged.staged(Progress.untold()));
            staged.reports().forEach(Importer::log);
            return staged.reports();
        }
    }

    /** What would become of a file, without writing anything. */
    public ImportReport check(Request request) {
        try (StagedImport staged = stage(List.of(request), Terms.usual(), Progress.untold())) {
            return staged.reports().getFirst().notCommitted();
        }
    }

    /** Reads and checks files that may refer to the ones before them, and writes nothing; to be closed. */
    public StagedImport stage(List<Request> requests, Terms terms, Progress progress) {
        List<StagedFile> files = new ArrayList<>();
        Set<Node> before = new HashSet<>();
        Set<String> digests = new HashSet<>();
        for (Request request : requests) {
            FileFormat format = format(request);
            String digest = request.file.digest();
            boolean again =
                    records.holds(digest, format.name(), terms.leaving()) || !digests.add(format.name() + " " + digest);
            StagedFile file = again
                    ? stager.unchanged(request, format)
                    : stager.stage(
                            request, format, terms, before, progress, staging -> run(request, format, digest, staging));
            files.add(file);
            if (requests.size() > 1) {
                before.addAll(file.staging().things());
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), OFFICE_HOURS);
        return new StagedImport(people.check(files, today), contactProperties);
    }

    /**
     * The name of a file's format.
     *
     * @throws UnknownFormatException when there is no such
     */
    public String formatOf(Request request) {
        return format(request).name();
    }

    /** Names of the formats that are read, in order. */
    public List<String> formats() {
        return List.copyOf(formats.keySet());
    }

    private FileFormat format(Request request) {
        String asked = request.format.orElseGet(request.file::ending);
        FileFormat byName = formats.get(asked);
        return byName != null
                ? byName
                : formats.values().stream()
                        .filter(format -> format.endings().contains(asked))
                        .findFirst()
                        .orElseThrow(() -> unknown(asked, String.join(", ", formats.keySet())));
    }

    private static DomainException unknown(String asked, String known) {
        return ArchiveException.isOf(asked)
                ? new ArchiveException(asked, known)
                : new UnknownFormatException(asked, known);
    }

    private ImportRun run(Request request, FileFormat format, String digest, Staging staging) {
        Instant now = clock.instant();
        Provenance provenance = request.provenance
                .or(staging::stated)
                .orElseGet(() -> Provenance.ofFile(request.file.name(), LocalDate.ofInstant(now, OFFICE_HOURS)));
        return new ImportRun(
                Iri.entity("run", STAMP.format(now) + "-" + digest.substring(0, 12)),
                request.file.name(),
                format.name(),
                digest,
                now,
                provenance.source(),
                provenance.licence(),
                provenance.date(),
                provenance.fictional(),
                provenance.method(),
                provenance.confidence());
    }

    private static void log(ImportReport report) {
        LOG.atInfo()
                .addKeyValue("file", report.file())
                .addKeyValue("format", report.format())
                .addKeyValue("outcome", report.outcome())
                .addKeyValue("statements", report.statements())
                .log("Imported");
    }
}
