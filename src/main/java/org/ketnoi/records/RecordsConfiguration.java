package org.ketnoi.records;

import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.store.local.StoreSettings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The records open their store themselves, so that nothing else can be handed it. */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration {
    @Bean
    Records records(StoreSettings settings, ApplicationEventPublisher events) {
        return new Records(LocalGraphStore.open(settings.directory().resolve("records")), events);
    }
}
