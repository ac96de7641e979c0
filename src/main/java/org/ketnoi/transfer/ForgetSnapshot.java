package org.ketnoi.transfer;

import org.ketnoi.records.person.PersonDataLeft;
import org.ketnoi.transfer.network.SnapshotKeeper;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When data on people have left, the snapshot that may hold them is taken away. */
@Component
class ForgetSnapshot {
    private final SnapshotKeeper snapshot;

    ForgetSnapshot(SnapshotKeeper snapshot) {
        this.snapshot = snapshot;
    }

    @EventListener
    void follow(PersonDataLeft left) {
        snapshot.forget();
    }
}
