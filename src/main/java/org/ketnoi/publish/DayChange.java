package org.ketnoi.publish;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;

/** Consents begin and end by date: soon after midnight in Viet Nam what is published is brought to the new day. */
final class DayChange {
    private final Publisher publisher;

    DayChange(Publisher publisher) {
        this.publisher = publisher;
    }

    /** Asked each minute and not at a time of the day, so that a machine that slept at midnight does not miss it. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (!publisher.isOfToday()) {
            publisher.catchUp();
        }
    }
}
