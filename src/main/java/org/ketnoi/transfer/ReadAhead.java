package org.ketnoi.transfer;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.Today;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Reads what the first answer for paths needs while the rest of the server starts. Who asks before it is read waits for
 * the same reading; when it fails, the question reads again, and tells why it cannot.
 */
@Component
@ConditionalOnWebApplication
class ReadAhead implements DisposableBean {
    private final ExecutorService readers = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("read-ahead-", 0).daemon().factory());

    ReadAhead(TransferPaths paths, GraphStore published, Today today) {
        // An empty store is filled first.
        if (published.version() > 0) {
            paths.readings(today.get()).forEach(readers::submit);
        }
    }

    /** A reading that has begun goes on to its end, before the store is closed. */
    @Override
    public void destroy() {
        readers.close();
    }
}
