package org.ketnoi.publish;

import java.time.Clock;
import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The publisher, which follows the records and the days, and the verifier of both. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PublishConfiguration {
    @Bean
    Publisher publisher(Records records, LocalGraphStore published, Ontology ontology, Clock clock) {
        return new Publisher(records, published, ontology, clock);
    }

    @Bean
    DayChange dayChange(Publisher publisher) {
        return new DayChange(publisher);
    }

    @Bean
    @ConditionalOnWebApplication
    FirstLook firstLook(Publisher publisher) {
        return new FirstLook(publisher);
    }

    @Bean
    Verifier verifier(
            Records records, LocalGraphStore published, Ontology ontology, QueryLibrary library, Clock clock) {
        return new Verifier(records, published, ontology, Verifier.rules(library), clock);
    }
}
