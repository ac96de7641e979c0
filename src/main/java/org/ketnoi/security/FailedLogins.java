package org.ketnoi.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts wrong keys by client: after {@value #MOST} in a minute it has to wait until that minute is over. */
final class FailedLogins {
    static final int MOST = 10;

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_CLIENTS = 10_000;

    private final Clock clock;

    /** The clients that failed longest ago are forgotten first. */
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    FailedLogins(Clock clock) {
        this.clock = clock;
    }

    private record Failures(Instant since, int count) {}

    synchronized void count(String client) {
        Failures before = failures.remove(client);
        failures.put(
                client,
                before == null || isOver(before)
                        ? new Failures(clock.instant(), 1)
                        : new Failures(before.since, before.count + 1));
    }

    /** How long the client has to wait, at least a second; empty when it may try. */
    synchronized Optional<Duration> findWait(String client) {
        return Optional.ofNullable(failures.get(client))
                .filter(counted -> counted.count >= MOST && !isOver(counted))
                .map(counted -> Duration.between(clock.instant(), counted.since.plus(WINDOW))
                        .plusSeconds(1));
    }

    private boolean isOver(Failures counted) {
        return !clock.instant().isBefore(counted.since.plus(WINDOW));
    }
}
