package org.ketnoi.records;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;

/** Changes of the records that no door makes. */
public final class Changing {
    private Changing() {}

    public static void change(Records records, Consumer<DatasetGraph> change) {
        records.change(change);
    }
}
