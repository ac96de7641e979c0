package org.ketnoi.publish.dump.web;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ketnoi.publish.dump.Dumps;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes dumps while the server runs. At the end it waits for the one that is being made; nothing is interrupted. */
@Component
class DumpSchedule {
    private static final Logger LOG = LoggerFactory.getLogger(DumpSchedule.class);
    private static final int FIRST_LOOK_AFTER_SECONDS = 120;
    private static final int LOOK_EVERY_SECONDS = 600;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("dumps").daemon().unstarted(work));
    private final Dumps dumps;

    DumpSchedule(Dumps dumps) {
        this.dumps = dumps;
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        thread.scheduleWithFixedDelay(this::look, FIRST_LOOK_AFTER_SECONDS, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** A failure is told, and the next look comes all the same. */
    private void look() {
        try {
            if (dumps.isDue()) {
                dumps.make();
            }
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("Dump failed");
        }
    }

    @PreDestroy
    void stopped() {
        thread.close();
    }
}
