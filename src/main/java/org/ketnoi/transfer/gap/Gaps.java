package org.ketnoi.transfer.gap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.transfer.TransferPaths;
import org.springframework.stereotype.Service;

/**
 * What is missing: found out when it is first asked for, and kept for the date until the published graph changes. Safe
 * for use by many threads; one analysis runs at a time.
 */
@Service
public class Gaps {
    private static final int KEPT_DATES = 4;

    /** Nobody waits longer for an answer. */
    private static final int MOST_SECONDS = 10;

    private final GraphStore published;
    private final TransferPaths paths;
    private final Derived<ByDate> reports;
    private final ExecutorService analyst = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("gaps").factory());

    public Gaps(GraphStore published, TransferPaths paths) {
        this.published = published;
        this.paths = paths;
        this.reports = new Derived<>(published, ByDate::new);
    }

    /** An analysis, and what it will have found. */
    private record Running(Analysis analysis, CompletableFuture<GapReport> report) {}

    /** The analyses of one version, of the dates asked for last. */
    private final class ByDate {
        private final long version = published.version();
        private final Map<LocalDate, Running> running = new LinkedHashMap<>(8, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<LocalDate, Running> eldest) {
                return size() > KEPT_DATES;
            }
        };

        /** An analysis that failed is tried again. */
        synchronized Running on(LocalDate date) {
            running.computeIfPresent(
                    date, (day, before) -> before.report.isCompletedExceptionally() ? begin(day) : before);
            return running.computeIfAbsent(date, this::begin);
        }

        private Running begin(LocalDate date) {
            Analysis analysis = new Analysis(version, date, paths.casesOn(date), paths.networkOn(date));
            return new Running(analysis, CompletableFuture.supplyAsync(analysis::run, analyst));
        }
    }

    /**
     * What is missing on a date.
     *
     * @throws GapsNotReadyException when it is not known within ten seconds; the analysis goes on
     */
    public GapReport on(LocalDate date) {
        Running running = reports.get().on(date);
        try {
            return running.report
                    .copy()
                    .orTimeout(MOST_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof TimeoutException) {
                throw new GapsNotReadyException(running.analysis.done(), running.analysis.orders());
            }
            throw new IllegalStateException("The gap analysis failed", e.getCause());
        }
    }
}
