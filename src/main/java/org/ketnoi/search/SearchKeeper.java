package org.ketnoi.search;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ketnoi.records.person.PersonDataLeft;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the text index checked after a start and followed after each publication without waiting for a question, and
 * cleared of what people take with them.
 */
@Component
class SearchKeeper implements DisposableBean {
    /** The first answers after a start do not wait for a second job. */
    private static final int FIRST_MILLISECONDS = 1_000;

    private static final int EVERY_MILLISECONDS = 500;

    private final ThingIndex index;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("search-clockwork").unstarted(work));

    SearchKeeper(ThingIndex index) {
        this.index = index;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        clockwork.scheduleWithFixedDelay(index::follow, FIRST_MILLISECONDS, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    @EventListener
    void clear(PersonDataLeft left) {
        index.expunge();
    }

    @Override
    public void destroy() {
        clockwork.close();
    }
}
