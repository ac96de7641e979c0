package org.ketnoi.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which names the server is called.
 *
 * @param hosts host names without port; a request for another host is refused. Empty: any host. This machine's own names
 *     ({@code localhost}, {@code 127.0.0.1}, {@code [::1]}) are always taken
 */
@ConfigurationProperties("ketnoi.web")
record SecuritySettings(@DefaultValue List<String> hosts) {
    private static final List<String> OWN = List.of("localhost", "127.0.0.1", "[::1]");

    SecuritySettings {
        hosts = List.copyOf(hosts);
    }

    boolean isForeign(String host) {
        return !hosts.isEmpty() && !OWN.contains(host) && hosts.stream().noneMatch(host::equalsIgnoreCase);
    }
}
