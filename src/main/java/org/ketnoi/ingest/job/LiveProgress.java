package org.ketnoi.ingest.job;

import java.util.function.BooleanSupplier;
import org.ketnoi.ingest.Progress;
import org.ketnoi.ingest.Stage;

/** How far the import that runs now has come. Before it writes it can be stopped: it is then run again later. */
final class LiveProgress implements Progress {
    private record Point(Stage stage, long done, long total) {}

    private final BooleanSupplier stops;
    private volatile Point point = new Point(Stage.READ, 0, 0);

    LiveProgress(BooleanSupplier stops) {
        this.stops = stops;
    }

    /** The program ends before the import does. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void at(Stage stage, long done, long total) {
        if (stage.compareTo(Stage.WRITE) < 0 && stops.getAsBoolean()) {
            throw new StoppedException();
        }
        // What is published is gone through as it was when it was written.
        boolean publishes = point.stage == Stage.PUBLISH && stage == Stage.WRITE;
        point = new Point(publishes ? Stage.PUBLISH : stage, done, total);
    }

    ImportJob of(ImportJob job) {
        Point now = point;
        return job.at(now.stage, now.done, now.total);
    }

    void published() {
        Point now = point;
        if (now.stage == Stage.WRITE) {
            point = new Point(Stage.PUBLISH, 0, now.total);
        }
    }
}
