package org.ketnoi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Words of a command line: plain ones, and {@code --name value}. Immutable. */
public final class Options {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> named = new LinkedHashMap<>();

    /** Reads {@code word … --name value …}. */
    public Options(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (!arguments[i].startsWith("--")) {
                words.add(arguments[i]);
            } else if (i + 1 < arguments.length) {
                named.put(arguments[i].substring(2), arguments[++i]);
            } else {
                throw new IllegalArgumentException("No value for " + arguments[i]);
            }
        }
    }

    /** The first word, or what to do without one. */
    public String command(String otherwise) {
        return words.isEmpty() ? otherwise : words.get(0);
    }

    public String text(String name, String otherwise) {
        return named.getOrDefault(name, otherwise);
    }

    public long number(String name, long otherwise) {
        return Long.parseLong(text(name, Long.toString(otherwise)).replace("_", ""));
    }

    /** Values parted by commas. */
    public List<String> list(String name, String otherwise) {
        return List.of(text(name, otherwise).split(","));
    }

    /** These options as words of a command line. */
    List<String> words() {
        return with(Map.of());
    }

    /** The same options, some of them with another value. */
    public List<String> with(Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(named);
        all.putAll(others);
        List<String> line = new ArrayList<>();
        all.forEach((name, value) -> {
            line.add("--" + name);
            line.add(value);
        });
        return line;
    }
}
