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
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.ImportRun;
import org.ketnoi.records.Records;
import org.ketnoi.records.StagedRun;
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
    private final Checks checks;
    private final Ontology ontology;
    private final Clock clock;

    public Importer(List<FileFormat> formats, Records records, Ontology ontology, Clock clock) {
        formats.forEach(format -> this.formats.put(format.name(), format));
        this.records = records;
        this.ontology = ontology;
        this.checks = new Checks(ontology);
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
        Batch batch = stage(requests);
        if (batch.refused() || batch.staged.isEmpty()) {
            return batch.reports.stream().map(Importer::notCommitted).toList();
        }
        records.commit(batch.staged);
        batch.reports.forEach(Importer::log);
        return List.copyOf(batch.reports);
    }

    /** What would become of a file, without writing anything. */
    public ImportReport check(Request request) {
        return notCommitted(stage(List.of(request)).reports.getFirst());
    }

    private static final class Batch {
        final List<ImportReport> reports = new ArrayList<>();
        final List<StagedRun> staged = new ArrayList<>();
        final Set<Node> known = new HashSet<>();
        final Set<String> digests = new HashSet<>();

        boolean refused() {
            return reports.stream().anyMatch(report -> report.outcome() == ImportReport.Outcome.REFUSED);
        }
    }

    private Batch stage(List<Request> requests) {
        Batch batch = new Batch();
        for (Request request : requests) {
            FileFormat format = format(request);
            String digest = request.file.digest();
            batch.reports.add(
                    records.holds(digest, format.name()) || !batch.digests.add(format.name() + " " + digest)
                            ? report(request, format, ImportReport.Outcome.UNCHANGED, Optional.empty(), new Staging())
                            : stage(request, format, digest, batch));
        }
        return batch;
    }

    private ImportReport stage(Request request, FileFormat format, String digest, Batch batch) {
        Staging staging = new Staging();
        format.read(request.file, staging);
        if (!staging.isRefused()) {
            records.read(graph -> {
                checks.check(
                        staging,
                        format.ownSchemes(),
                        node -> batch.known.contains(node) || Checks.isKnown(graph, node));
                return true;
            });
        }
        if (staging.isRefused()) {
            return report(request, format, ImportReport.Outcome.REFUSED, Optional.empty(), staging);
        }
        ImportRun run = run(request, format, digest, staging);
        batch.staged.add(staged(run, staging.triples()));
        staging.triples().forEach(triple -> batch.known.add(triple.getSubject()));
        return report(request, format, ImportReport.Outcome.COMMITTED, Optional.of(run.name()), staging);
    }

    private FileFormat format(Request request) {
        String asked = request.format.orElseGet(request.file::ending);
        FileFormat byName = formats.get(asked);
        return byName != null
                ? byName
                : formats.values().stream()
                        .filter(format -> format.endings().contains(asked))
                        .findFirst()
                        .orElseThrow(() -> new UnknownFormatException(asked, String.join(", ", formats.keySet())));
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

    private StagedRun staged(ImportRun run, List<Triple> triples) {
        Set<Node> contact = ontology.contactProperties();
        Map<Boolean, List<Triple>> byContact =
                triples.stream().collect(Collectors.partitioningBy(triple -> contact.contains(triple.getPredicate())));
        return new StagedRun(run, byContact.getOrDefault(false, List.of()), byContact.getOrDefault(true, List.of()));
    }

    private static ImportReport report(
            Request request, FileFormat format, ImportReport.Outcome outcome, Optional<Iri> run, Staging staging) {
        return new ImportReport(
                request.file.name(),
                format.name(),
                outcome,
                run,
                staging.subjects(),
                staging.triples().size(),
                staging.findings());
    }

    private static ImportReport notCommitted(ImportReport report) {
        return report.outcome() != ImportReport.Outcome.COMMITTED
                ? report
                : new ImportReport(
                        report.file(),
                        report.format(),
                        ImportReport.Outcome.CHECKED,
                        Optional.empty(),
                        report.things(),
                        report.statements(),
                        report.findings());
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
