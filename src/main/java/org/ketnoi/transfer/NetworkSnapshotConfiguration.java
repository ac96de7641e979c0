package org.ketnoi.transfer;

import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.store.local.StoreSettings;
import org.ketnoi.transfer.network.NetworkSnapshot;
import org.ketnoi.transfer.network.SnapshotKeeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the network is kept for the next start. */
@Configuration(proxyBeanMethods = false)
class NetworkSnapshotConfiguration {
    private static final String FILE = "network.snapshot";

    @Bean
    SnapshotKeeper networkSnapshot(GraphStore published, QueryLibrary queries, StoreSettings settings) {
        return new SnapshotKeeper(new NetworkSnapshot(settings.directory().resolve(FILE), published, queries));
    }
}
