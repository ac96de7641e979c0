package org.ketnoi.identity;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ketnoi.identity.match.Party;
import org.ketnoi.records.RecordsChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Merges what is surely one after the records have changed, when the operator wants it so: after the change and not in
 * it, so that whoever imports does not wait. One round at a time; changes during a round make one more.
 */
@Component
class AutomaticMerging implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(AutomaticMerging.class);

    private final OpenPairs pairs;
    private final Set<Party.Kind> kinds;
    private final ExecutorService rounds = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("identity").factory());
    private final AtomicBoolean asked = new AtomicBoolean();

    AutomaticMerging(OpenPairs pairs, IdentitySettings settings) {
        this.pairs = pairs;
        this.kinds = switch (settings.automatic()) {
            case NONE -> Set.of();
            case ORGANIZATIONS -> EnumSet.of(Party.Kind.ORGANIZATION);
            case ALL -> EnumSet.allOf(Party.Kind.class);
        };
    }

    @EventListener
    void follow(RecordsChanged changed) {
        if (!kinds.isEmpty() && asked.compareAndSet(false, true)) {
            rounds.execute(this::round);
        }
    }

    private void round() {
        asked.set(false);
        long merged = pairs.decideSurePairs(kinds).stream()
                .filter(outcome -> outcome.decision().isPresent())
                .count();
        if (merged > 0) {
            LOG.atInfo().addKeyValue("pairs", merged).log("Merged");
        }
    }

    /** Lets the round that runs come to its end: a change is never interrupted. */
    @Override
    public void destroy() {
        rounds.close();
    }
}
