package org.ketnoi.security;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The credentials of this installation. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    OperatorToken operatorToken(@Value("${ketnoi.store.directory:var/ketnoi}") Path directory) {
        return OperatorToken.in(directory);
    }

    @Bean
    Credentials credentials(@Value("${ketnoi.store.directory:var/ketnoi}") Path directory, Clock clock) {
        return Credentials.in(directory, clock);
    }

    @Bean
    SignIn signIn(Credentials credentials) {
        return new SignIn(credentials);
    }
}
