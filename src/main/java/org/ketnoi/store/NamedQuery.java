package org.ketnoi.store;

import java.util.List;
import java.util.Map;

/**
 * A question: one file of the query library with the metadata in its head.
 *
 * @param name path in the library without ending, e.g. {@code transfer/cq-02-links}
 * @param parameters name to what it stands for, in the order of the head
 * @param returns names of the answer's columns
 */
public record NamedQuery(
        String name,
        String summary,
        String description,
        List<String> tags,
        Map<String, String> parameters,
        List<String> returns,
        String text) {
    public NamedQuery {
        tags = List.copyOf(tags);
        parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
        returns = List.copyOf(returns);
    }

    /** The last part of the name, by which the library's callers know it. */
    public String key() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
