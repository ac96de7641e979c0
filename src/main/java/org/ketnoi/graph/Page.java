package org.ketnoi.graph;

import java.util.List;
import java.util.Optional;

/** Some of the things asked for, in their order, with the cursor that fetches the next ones. */
public record Page<T>(List<T> items, long total, Optional<String> next) {
    public Page {
        items = List.copyOf(items);
    }
}
