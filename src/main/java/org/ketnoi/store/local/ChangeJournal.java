package org.ketnoi.store.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.Change;

/**
 * What the last changes of a graph touched, in memory only: after a start nothing is known of what was before. It keeps
 * a few hundred versions, and fewer when they touched much. Safe for use by many threads.
 */
final class ChangeJournal {
    /** Names that a change may touch and still be told; to follow more costs as much as to compute anew. */
    static final int MOST_NAMES = 10_000;

    private static final int MOST_VERSIONS = 500;
    private static final int MOST_NAMES_KEPT = 200_000;

    private record Entry(long version, Change change) {
        int names() {
            return change.subjects().size() + change.objects().size();
        }
    }

    private final Deque<Entry> entries = new ArrayDeque<>();
    private long known;
    private long latest;
    private int names;

    /** Knows of nothing before this version. */
    ChangeJournal(long version) {
        known = version;
        latest = version;
    }

    /** The change that led to the version; of one that touched everything only that it was. */
    synchronized void record(long version, Touching touched) {
        latest = version;
        Optional<Change> change = touched.change();
        if (change.isEmpty()) {
            entries.clear();
            names = 0;
            known = version;
            return;
        }
        Entry entry = new Entry(version, change.get());
        entries.add(entry);
        names += entry.names();
        while (entries.size() > MOST_VERSIONS || names > MOST_NAMES_KEPT) {
            Entry eldest = entries.remove();
            names -= eldest.names();
            known = eldest.version;
        }
    }

    /** All that was touched after the version, also by a change that readers do not see yet. */
    synchronized Optional<Change> since(long version) {
        if (version < known || version > latest) {
            return Optional.empty();
        }
        Set<Iri> subjects = new HashSet<>();
        Set<Iri> objects = new HashSet<>();
        entries.stream().filter(entry -> entry.version > version).forEach(entry -> {
            subjects.addAll(entry.change.subjects());
            objects.addAll(entry.change.objects());
        });
        return subjects.size() + objects.size() > MOST_NAMES
                ? Optional.empty()
                : Optional.of(new Change(subjects, objects));
    }
}
