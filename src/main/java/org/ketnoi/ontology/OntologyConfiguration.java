package org.ketnoi.ontology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The shipped ontology. */
@Configuration(proxyBeanMethods = false)
class OntologyConfiguration {
    @Bean
    Ontology ontology() {
        return Ontology.load();
    }
}
