package org.ketnoi.ingest;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ketnoi.ingest.csv.CsvFormat;
import org.ketnoi.ingest.form.TemplateFiles;
import org.ketnoi.ingest.rdf.RdfFormat;
import org.ketnoi.ingest.sheet.SheetReader;
import org.ketnoi.ingest.sheet.Templates;
import org.ketnoi.ingest.source.CleanTechnologyFormat;
import org.ketnoi.ingest.source.CordisFormat;
import org.ketnoi.ingest.source.EuroSciVocFormat;
import org.ketnoi.ingest.source.GreenIpcFormat;
import org.ketnoi.ingest.source.NaceFormat;
import org.ketnoi.ingest.source.NasaSoftwareFormat;
import org.ketnoi.ingest.source.RorFormat;
import org.ketnoi.ingest.xlsx.XlsxFormat;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.records.person.Tombstones;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The importer with every format that it reads. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {
    @Bean
    Templates templates(IngestSettings settings) {
        return settings.templates().map(Templates.bundled()::with).orElseGet(Templates::bundled);
    }

    @Bean
    TemplateFiles templateFiles(Ontology ontology, MessageSource messages) {
        return new TemplateFiles(ontology, messages);
    }

    @Bean
    SheetReader sheetReader(Templates templates, Records records, Ontology ontology, Clock clock) {
        return new SheetReader(templates, ontology, new RecordedNames(records, clock));
    }

    @Bean
    Importer importer(SheetReader sheets, Records records, Ontology ontology, Tombstones tombstones, Clock clock) {
        List<FileFormat> formats = new ArrayList<>(RdfFormat.all());
        formats.add(new CsvFormat(sheets));
        formats.add(new XlsxFormat(sheets));
        formats.add(new RorFormat());
        formats.add(new EuroSciVocFormat());
        formats.add(new NaceFormat(ontology));
        formats.add(new GreenIpcFormat());
        formats.add(new CordisFormat());
        formats.add(new CleanTechnologyFormat());
        formats.add(new NasaSoftwareFormat());
        return new Importer(formats, records, ontology, tombstones, clock);
    }
}
