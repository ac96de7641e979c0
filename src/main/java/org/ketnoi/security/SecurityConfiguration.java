package org.ketnoi.security;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's credential of this installation. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    OperatorToken operatorToken(@Value("${ketnoi.store.directory:var/ketnoi}") Path directory) {
        return OperatorToken.in(directory);
    }
}
