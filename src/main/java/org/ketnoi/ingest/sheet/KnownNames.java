package org.ketnoi.ingest.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Things of the records that a cell may name by their label instead of their key. */
public interface KnownNames {
    /** A thing that has a name, and when it has it. */
    record Known(String key, Optional<LocalDate> from, Optional<LocalDate> until) {
        boolean isOf(LocalDate day) {
            return from.filter(day::isBefore).isEmpty()
                    && until.filter(end -> !day.isBefore(end)).isEmpty();
        }

        @Override
        public String toString() {
            String since = from.map(day -> day + "–").orElse(until.isPresent() ? "–" : "");
            return key
                    + (from.isPresent() || until.isPresent()
                            ? " (" + since + until.map(LocalDate::toString).orElse("") + ")"
                            : "");
        }
    }

    /** Whether things of a type can be named by their label. */
    boolean covers(String type);

    /** Whether a thing of this type has this key. */
    boolean isKey(String type, String key);

    /** The things of a type with a name, in any case; ordered by key. */
    List<Known> find(String type, String name);

    /** Names of a type that are close to one. */
    List<String> near(String type, String name);

    /** The day on which a name counts when nothing else is said. */
    LocalDate today();

    /** Where nothing is recorded. */
    static KnownNames none() {
        return new KnownNames() {
            @Override
            public boolean covers(String type) {
                return false;
            }

            @Override
            public boolean isKey(String type, String key) {
                return false;
            }

            @Override
            public List<Known> find(String type, String name) {
                return List.of();
            }

            @Override
            public List<String> near(String type, String name) {
                return List.of();
            }

            @Override
            public LocalDate today() {
                return LocalDate.EPOCH;
            }
        };
    }
}
