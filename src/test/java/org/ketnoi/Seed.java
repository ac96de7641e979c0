package org.ketnoi;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.RecordedNames;
import org.ketnoi.ingest.SeedData;
import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.publish.Publisher;
import org.ketnoi.records.Records;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

/** The data that come with the program, taken in and published once for all tests that only read them. */
final class Seed {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);

    static final LocalGraphStore PUBLISHED = LocalGraphStore.inMemory();
    static final Records RECORDS = new Records(LocalGraphStore.inMemory(), event -> {});
    static final List<ImportReport> REPORTS = load();

    private Seed() {}

    private static List<ImportReport> load() {
        Ontology ontology = Ontology.load();
        SheetReader sheets = new SheetReader(Templates.bundled(), ontology, new RecordedNames(RECORDS, CLOCK));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("importer", new Importer(List.of(new CsvFormat(sheets)), RECORDS, ontology, CLOCK));
        SeedData seed =
                (SeedData) beans.autowire(SeedData.class, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
        List<ImportReport> reports = seed.load();
        new Publisher(RECORDS, PUBLISHED, ontology, CLOCK).publish();
        return reports;
    }
}
