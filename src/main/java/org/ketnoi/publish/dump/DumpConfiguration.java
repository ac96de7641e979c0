package org.ketnoi.publish.dump;

import java.time.Clock;
import org.ketnoi.store.local.LocalGraphStore;
import org.ketnoi.store.local.StoreSettings;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The dumps, beside the data. */
@Configuration(proxyBeanMethods = false)
class DumpConfiguration {
    @Bean
    Dumps dumps(
            LocalGraphStore published,
            StoreSettings store,
            DumpSettings settings,
            MessageSource messages,
            Clock clock) {
        return new Dumps(
                published, store.directory().resolve("dumps"), new DumpDescriptions(messages), settings, clock);
    }
}
