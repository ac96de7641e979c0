package org.ketnoi.identity.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases of one or more folded words, and what each stands for; the longest that begins at a place is found. */
final class Phrases<T> {
    /** What a phrase stands for, and how many words it has. */
    record Found<T>(T value, int words) {}

    private final Map<List<String>, T> phrases = new HashMap<>();
    private int longest;

    /** The first meaning that is given to a phrase stays. */
    void add(List<String> words, T value) {
        if (!words.isEmpty()) {
            phrases.putIfAbsent(List.copyOf(words), value);
            longest = Math.max(longest, words.size());
        }
    }

    Optional<Found<T>> at(List<String> words, int start) {
        for (int length = Math.min(longest, words.size() - start); length > 0; length--) {
            T value = phrases.get(words.subList(start, start + length));
            if (value != null) {
                return Optional.of(new Found<>(value, length));
            }
        }
        return Optional.empty();
    }

    /** The longest phrase that ends a list. */
    Optional<Found<T>> atEnd(List<String> words) {
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            T value = phrases.get(words.subList(words.size() - length, words.size()));
            if (value != null) {
                return Optional.of(new Found<>(value, length));
            }
        }
        return Optional.empty();
    }
}
