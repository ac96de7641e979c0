package org.ketnoi.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Text;

/**
 * The words that a text has in common with what was asked, as it writes them; those that stand together are told together.
 *
 * @param weights of the terms that were asked, or stand for such
 */
record SharedWords(Map<String, Double> weights) {
    /** Of a longer text only the first ones are told. */
    private static final int MOST_WORDS = 400;

    SharedWords {
        weights = Map.copyOf(weights);
    }

    /** @param weight what they tell together */
    record Run(String words, double weight) {}

    /** In the order of the text. */
    List<Run> in(String text) {
        String composed = Text.composed(text);
        List<Spoken> words = Spoken.wordsOf(composed, MOST_WORDS);
        BitSet shared = shared(words);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int end = from;
            while (shared.get(end) && (end == from || areOne(composed, words, end))) {
                end++;
            }
            run(composed, words.subList(from, end)).ifPresent(runs::add);
            from = Math.max(end, from + 1);
        }
        return runs;
    }

    /** The places of words that were asked, by themselves or with one beside them. */
    private BitSet shared(List<Spoken> words) {
        BitSet shared = new BitSet();
        for (int i = 0; i < words.size(); i++) {
            if (isShared(words.get(i))) {
                shared.set(i);
            }
            boolean isOpen = i > 0 && !(shared.get(i - 1) && shared.get(i));
            if (isOpen && arePair(words.get(i - 1), words.get(i))) {
                shared.set(i - 1, i + 1);
            }
        }
        return shared;
    }

    private boolean isShared(Spoken word) {
        return weights.containsKey(word.term()) || word.isMarked() && weights.containsKey(word.markedTerm());
    }

    private boolean arePair(Spoken word, Spoken next) {
        return weights.containsKey(word.termWith(next))
                || (word.isMarked() || next.isMarked()) && weights.containsKey(word.markedTermWith(next));
    }

    /** No comma and no end of a sentence is between a word and the one before. */
    private static boolean areOne(String text, List<Spoken> words, int place) {
        return text.substring(words.get(place - 1).end(), words.get(place).start())
                .isBlank();
    }

    /** Without words at its ends that only ask. */
    private Optional<Run> run(String text, List<Spoken> words) {
        int from = 0;
        int end = words.size();
        while (from < end && AskedText.onlyAsks(words.get(from))) {
            from++;
        }
        while (from < end && AskedText.onlyAsks(words.get(end - 1))) {
            end--;
        }
        List<Spoken> told = words.subList(from, end);
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Run(
                        text.substring(told.getFirst().start(), told.getLast().end()),
                        told.stream().mapToDouble(this::weight).sum()));
    }

    private double weight(Spoken word) {
        return weights.getOrDefault(word.term(), 0.0) + weights.getOrDefault(word.markedTerm(), 0.0);
    }
}
