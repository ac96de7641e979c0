package org.ketnoi.store.local;

import org.ketnoi.store.GraphStore;
import org.ketnoi.store.Labels;
import org.ketnoi.store.QueryLibrary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The published graph and the question library. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
    @Bean
    LocalGraphStore published(StoreSettings settings) {
        return LocalGraphStore.open(settings.directory().resolve("published"));
    }

    @Bean
    QueryLibrary queryLibrary() {
        return QueryLibrary.load();
    }

    @Bean
    Labels labels(GraphStore published, QueryLibrary queries) {
        return new Labels(published, queries);
    }
}
