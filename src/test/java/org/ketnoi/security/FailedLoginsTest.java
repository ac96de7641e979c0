package org.ketnoi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FailedLoginsTest {
    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final InstantSource source = () -> now;
    private final FailedLogins failed = new FailedLogins(clock());

    private Clock clock() {
        return source.withZone(ZoneOffset.UTC);
    }

    private void fail(String client, int times) {
        for (int i = 0; i < times; i++) {
            failed.count(client);
        }
    }

    @Test
    void aClientThatFailsOftenHasToWait() {
        fail("10.0.0.1", FailedLogins.MOST - 1);
        assertThat(failed.findWait("10.0.0.1")).isEmpty();

        fail("10.0.0.1", 1);
        assertThat(failed.findWait("10.0.0.1")).contains(Duration.ofSeconds(61));
        assertThat(failed.findWait("10.0.0.2")).isEmpty();
    }

    @Test
    void afterTheMinuteItMayTryAgain() {
        fail("10.0.0.1", FailedLogins.MOST);
        now = now.plusSeconds(60);

        assertThat(failed.findWait("10.0.0.1")).isEmpty();
        fail("10.0.0.1", 1);
        assertThat(failed.findWait("10.0.0.1")).isEmpty();
    }

    @Test
    void hostsOfOthersAreForeign() {
        SecuritySettings open = new SecuritySettings(java.util.List.of());
        SecuritySettings named = new SecuritySettings(java.util.List.of("ketnoi.example"));

        assertThat(open.isForeign("evil.example")).isFalse();
        assertThat(named.isForeign("evil.example")).isTrue();
        assertThat(named.isForeign("KETNOI.example")).isFalse();
        assertThat(named.isForeign("127.0.0.1")).isFalse();
    }
}
