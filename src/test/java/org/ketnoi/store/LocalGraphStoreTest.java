package org.ketnoi.store;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.AfterEach;
import org.ketnoi.store.local.LocalGraphStore;

/** In memory. */
class LocalGraphStoreTest extends GraphStoreContract {
    private final LocalGraphStore store = LocalGraphStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    GraphStore store() {
        return store;
    }

    @Override
    void write(Consumer<DatasetGraph> change) {
        store.write(change);
    }
}
