package org.ketnoi.ingest.job;

import java.time.Clock;
import org.ketnoi.ingest.Importer;
import org.ketnoi.records.Records;
import org.ketnoi.store.local.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports lie beside the stores. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {
    @Bean
    Imports imports(Importer importer, Records records, StoreSettings store, ImportSettings settings, Clock clock) {
        return new Imports(importer, records, new JobShelf(store.directory().resolve("imports")), settings, clock);
    }
}
