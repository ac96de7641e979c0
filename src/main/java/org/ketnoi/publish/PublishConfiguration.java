package org.ketnoi.publish;

import org.ketnoi.ontology.Ontology;
import org.ketnoi.records.Records;
import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The publisher, which follows the records. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
    @Bean
    Publisher publisher(Records records, LocalGraphStore published, Ontology ontology) {
        return new Publisher(records, published, ontology);
    }
}
