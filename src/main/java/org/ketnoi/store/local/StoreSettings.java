package org.ketnoi.store.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where data lies.
 *
 * @param directory holds the records, the published graph and the operator's credential
 */
@ConfigurationProperties("ketnoi.store")
public record StoreSettings(@DefaultValue("var/ketnoi") Path directory) {
    public StoreSettings {
        directory = directory.toAbsolutePath().normalize();
    }
}
