package org.ketnoi.records.person;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a day begins in Viet Nam, what only a consent that ended covered leaves; looked at within minutes. */
@Component
class ConsentExpiry implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiry.class);
    private static final int MINUTES = 5;
    /** Not among the first questions after a start: each person's consents are read. */
    private static final int FIRST_MINUTE = 1;

    private final ConsentDesk desk;
    private final People people;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("consent-expiry").unstarted(work));
    private java.time.LocalDate looked = java.time.LocalDate.MIN;

    ConsentExpiry(ConsentDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        clockwork.scheduleWithFixedDelay(this::look, FIRST_MINUTE, MINUTES, TimeUnit.MINUTES);
    }

    private void look() {
        java.time.LocalDate today = people.today();
        if (today.equals(looked)) {
            return;
        }
        try {
            int left = desk.forgetExpired();
            if (left > 0) {
                LOG.atInfo().addKeyValue("people", left).log("Data without a consent left");
            }
            looked = today;
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("Looking for ended consents failed; it is tried again");
        }
    }

    /** A look that has begun goes on to its end: nobody interrupts a writer. */
    @Override
    public void destroy() {
        clockwork.close();
    }
}
