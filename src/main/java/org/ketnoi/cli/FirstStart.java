package org.ketnoi.cli;

import java.util.List;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.SeedData;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.publish.Publisher;
import org.ketnoi.records.Records;
import org.ketnoi.records.person.Erasure;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Before the first request is taken: an empty store gets the data that comes with the program, and the published graph
 * is brought to the state of the records, from which a crash may have parted it. Imports that were cut off are taken up,
 * and an erasure that was cut off is brought to its end.
 */
@Component
class FirstStart implements SmartInitializingSingleton {
    private final Records records;
    private final SeedData seed;
    private final Publisher publisher;
    private final Erasure erasure;
    private final Imports imports;

    FirstStart(Records records, SeedData seed, Publisher publisher, Imports imports, Erasure erasure) {
        this.imports = imports;
        this.records = records;
        this.seed = seed;
        this.publisher = publisher;
        this.erasure = erasure;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (records.version() == 0) {
            List<ImportReport> refused = seed.load().stream()
                    .filter(report -> !report.violations().isEmpty())
                    .toList();
            if (!refused.isEmpty()) {
                throw new IllegalStateException("The data that comes with the program is not right: " + refused);
            }
        }
        publisher.catchUp();
        erasure.finish();
        imports.resume();
    }
}
