package org.ketnoi.records.person;

import org.ketnoi.records.Records;
import org.ketnoi.store.local.LocalGraphStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes what was deleted off the disk: out of the stores' files, and out of the copies that others keep. */
@Component
class Purge {
    private static final Logger LOG = LoggerFactory.getLogger(Purge.class);

    private final Records records;
    private final LocalGraphStore published;
    private final ApplicationEventPublisher events;

    Purge(Records records, LocalGraphStore published, ApplicationEventPublisher events) {
        this.records = records;
        this.published = published;
        this.events = events;
    }

    void run() {
        events.publishEvent(new PersonDataLeft());
        records.compact();
        published.compact();
        LOG.atInfo().log("Deleted data taken off the disk");
    }
}
