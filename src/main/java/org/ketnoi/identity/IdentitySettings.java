package org.ketnoi.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the program decides by itself.
 *
 * @param automatic whose records are merged after each change when it is sure that they are one: {@code none},
 *     {@code organizations}, or {@code all}, which is persons as well
 */
@ConfigurationProperties("ketnoi.identity")
record IdentitySettings(@DefaultValue("none") Automatic automatic) {
    enum Automatic {
        NONE,
        ORGANIZATIONS,
        ALL
    }
}
