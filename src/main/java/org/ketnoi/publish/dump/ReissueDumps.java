package org.ketnoi.publish.dump;

import org.ketnoi.records.person.PersonDataLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When data on people have left, dumps that may hold them are taken away, and one without them is made. */
@Component
class ReissueDumps {
    private final Dumps dumps;

    ReissueDumps(Dumps dumps) {
        this.dumps = dumps;
    }

    @EventListener
    void follow(PersonDataLeft left) {
        if (dumps.findLatest().isPresent()) {
            dumps.reissue();
        }
    }
}
