package org.ketnoi.sparql;

import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.web.Problems;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Fuseki in this server: one data set, one operation, no administration. */
@Configuration(proxyBeanMethods = false)
class SparqlConfiguration {
    private static final String PATH = "/sparql";

    @Bean
    ServletContextInitializer fuseki(LocalGraphStore published, SparqlSettings settings) {
        return context -> {
            DataService service = DataService.newBuilder(published.dataset())
                    .addEndpoint(Operation.Query)
                    .build();
            OperationRegistry operations = OperationRegistry.createEmpty();
            operations.register(Operation.Query, new QueryProcessor(settings));
            service.setEndpointProcessors(operations);
            service.goActive();
            DataAccessPointRegistry points = new DataAccessPointRegistry();
            points.register(new DataAccessPoint(PATH, service));
            OperationRegistry.set(context, operations);
            DataAccessPointRegistry.set(context, points);
        };
    }

    @Bean
    ServletRegistrationBean<SparqlServlet> sparqlServlet(Problems problems, LocaleResolver languages, JsonMapper json) {
        return new ServletRegistrationBean<>(
                new SparqlServlet(problems, languages, json, new ServiceDescription()), PATH);
    }
}
