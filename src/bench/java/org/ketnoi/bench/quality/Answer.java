package org.ketnoi.bench.quality;

import java.util.List;

/** What somebody who was asked gives back. */
sealed interface Answer {
    /** Short ids, the best first; may be empty. */
    record Ranked(List<String> ids) implements Answer {
        public Ranked {
            ids = List.copyOf(ids);
        }
    }

    /** The question was not taken, with the HTTP status. Counts as an empty answer. */
    record Refused(int status) implements Answer {}

    /** Nobody answers questions of this kind there. */
    record NotOffered() implements Answer {}
}
