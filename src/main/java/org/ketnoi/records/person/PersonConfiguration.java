package org.ketnoi.records.person;

import org.ketnoi.store.local.StoreSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of those who were erased. */
@Configuration(proxyBeanMethods = false)
class PersonConfiguration {
    @Bean
    Tombstones tombstones(StoreSettings settings) {
        return new Tombstones(settings.directory());
    }
}
