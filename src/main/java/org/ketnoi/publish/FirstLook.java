package org.ketnoi.publish;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Soon after a start of the server, looks at what is hidden: else the first change waits for it, which with millions of
 * statements takes longer than everything else that a change does. It begins when the first questions are answered, and
 * ends early when the server stops.
 */
final class FirstLook {
    private static final Logger LOG = LoggerFactory.getLogger(FirstLook.class);

    private final Publisher publisher;
    private volatile boolean closing;

    FirstLook(Publisher publisher) {
        this.publisher = publisher;
    }

    private static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Scheduled(initialDelay = 15, timeUnit = TimeUnit.SECONDS)
    void look() {
        try {
            publisher.lookAhead(this::goOn);
        } catch (StoppedException e) {
            LOG.atDebug().log("Looking at what is hidden ended early");
        }
    }

    private void goOn() {
        if (closing) {
            throw new StoppedException();
        }
    }

    @EventListener
    void stop(ContextClosedEvent closed) {
        closing = true;
    }
}
