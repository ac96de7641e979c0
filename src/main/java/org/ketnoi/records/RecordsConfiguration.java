package org.ketnoi.records;

import java.time.Clock;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.store.local.StoreSettings;
import org.ketnoi.web.Today;
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

    @Bean
    OrderDesk orderDesk(Records records, Ontology ontology, Responsibility responsibility, Today today, Clock clock) {
        return new OrderDesk(records, ontology, responsibility, today, clock);
    }

    @Bean
    IdentityDesk identityDesk(
            Records records, Ontology ontology, Responsibility responsibility, Today today, Clock clock) {
        return new IdentityDesk(records, ontology, responsibility, today, clock);
    }

    @Bean
    DisclosedDesk disclosedDesk(Records records, OrderDesk orders, Ontology ontology, Clock clock) {
        return new DisclosedDesk(records, orders, ontology, clock);
    }
}
