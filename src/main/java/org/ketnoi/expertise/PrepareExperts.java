package org.ketnoi.expertise;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.Today;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads experts when the server answers, not before: it starts no later for it. Who asks for experts meanwhile waits for
 * the same reading; when it fails, the question reads again, and tells why it cannot.
 */
@Component
@ConditionalOnWebApplication
class PrepareExperts implements DisposableBean {
    private final ExecutorService reader = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("prepare-experts").daemon().factory());
    private final Experts experts;
    private final GraphStore published;
    private final Today today;

    PrepareExperts(Experts experts, GraphStore published, Today today) {
        this.experts = experts;
        this.published = published;
        this.today = today;
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        if (published.version() > 0) {
            reader.submit(() -> experts.prepare(today.get()));
        }
    }

    /** A reading that has begun goes on to its end, before the store is closed. */
    @Override
    public void destroy() {
        reader.close();
    }
}
