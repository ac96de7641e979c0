package org.ketnoi.publish.export;

import org.ketnoi.store.local.LocalGraphStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The exports. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {
    @Bean
    Exports exports(LocalGraphStore published) {
        return new Exports(published);
    }
}
