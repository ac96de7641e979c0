package org.ketnoi.search;

import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the text index lies. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {
    private static final String DIRECTORY = "search";

    @Bean
    ThingIndex thingIndex(GraphStore published, QueryLibrary queries, StoreSettings store, IndexSettings settings) {
        return new ThingIndex(store.directory().resolve(DIRECTORY), published, queries.get("search/things"), settings);
    }
}
