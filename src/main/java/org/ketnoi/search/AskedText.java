package org.ketnoi.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A free text as weighted terms: its words and pairs of words, as written and without diacritics, by how rare they are
 * in the texts of the trade; then words that stand for the same. One thread.
 */
final class AskedText {
    private static final int MOST_WORDS = 1_500;
    private static final double PAIR = 0.7;
    private static final double PAIR_WITH_ASKING_WORD = 0.3;
    private static final double AS_WRITTEN = 0.5;
    private static final double WITHOUT_MARKS = 0.7;
    /** Without diacritics a word that only asks may be one that tells. */
    private static final double PERHAPS_ASKING = 0.1;
    /** Of a word said again, the times that count. */
    private static final int MOST_TIMES = 3;

    private static final double STANDS_FOR = 0.7;
    private static final double ONE_SYLLABLE = 0.8;
    /** A pair is never rarer than its rarest word by more. */
    private static final double PAIR_RARER = 2;

    private static final Set<String> ASKING = asking();
    private static final Set<String> ASKING_STEMS = stems(ASKING);

    private final ToDoubleFunction<String> rarity;
    private final List<Spoken> words;
    private final boolean isMarked;
    private final boolean isTyped;
    private final Map<String, Double> factors = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, Double> weights = new TreeMap<>();
    private double total;

    private AskedText(String text, boolean isTyped, ToDoubleFunction<String> rarity) {
        this.isTyped = isTyped;
        this.words = Spoken.wordsOf(text, MOST_WORDS);
        this.isMarked = words.stream().anyMatch(Spoken::isMarked);
        this.rarity = rarity;
    }

    private static Set<String> asking() {
        Set<String> asking = new HashSet<>();
        WordList.lines("asking-words.txt")
                .forEach(line ->
                        Arrays.stream(line.split(" ")).map(Spelling::exact).forEach(asking::add));
        return asking;
    }

    private static Set<String> stems(Set<String> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(Spelling.folded(word)));
        return stems;
    }

    /**
     * What somebody typed, who may leave out diacritics where others write them, and the other way round.
     *
     * @param rarity of a term, above 0: what a text tells that has it
     */
    static AskedText typed(String text, ToDoubleFunction<String> rarity) {
        return weighted(new AskedText(text, true, rarity));
    }

    /** What stands in the graph, and is compared with others as it is written: half as many terms. */
    static AskedText written(String text, ToDoubleFunction<String> rarity) {
        return weighted(new AskedText(text, false, rarity));
    }

    private static AskedText weighted(AskedText asked) {
        if (!asked.words.stream().allMatch(asked::isAsking)) {
            asked.own();
            asked.others();
        }
        return asked;
    }

    /** Term to what it counts, above 0. */
    Map<String, Double> weights() {
        return weights;
    }

    /** What the text's own terms count together. */
    double total() {
        return total;
    }

    /** Such as “cần” or “who”: it says nothing of the matter. */
    static boolean onlyAsks(Spoken word) {
        return ASKING.contains(word.written());
    }

    private boolean isAsking(Spoken word) {
        return onlyAsks(word) || isPerhapsAsking(word);
    }

    /** Typed without diacritics it may be a word that only asks, or another one. */
    private boolean isPerhapsAsking(Spoken word) {
        return !isMarked && !ASKING.contains(word.written()) && ASKING_STEMS.contains(Spelling.folded(word.written()));
    }

    private void own() {
        for (int i = 0; i < words.size(); i++) {
            Spoken word = words.get(i);
            double worth = !isAsking(word) ? 1 : isPerhapsAsking(word) ? PERHAPS_ASKING : 0;
            if (!word.isMarked()) {
                note(word.term(), worth);
            } else {
                both(word.term(), word.markedTerm(), worth * WITHOUT_MARKS, worth * AS_WRITTEN);
            }
            if (i + 1 < words.size()) {
                pair(word, words.get(i + 1));
            }
        }
        factors.forEach((term, factor) -> {
            double often = Math.sqrt(Math.min(times.getOrDefault(term, 1), MOST_TIMES));
            weights.put(term, rarity.applyAsDouble(term) * factor * often);
        });
        total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private void pair(Spoken word, Spoken next) {
        int asking = (isAsking(word) ? 1 : 0) + (isAsking(next) ? 1 : 0);
        double worth = asking == 0 ? PAIR : asking == 1 ? PAIR * PAIR_WITH_ASKING_WORD : 0;
        if (!word.isMarked() && !next.isMarked()) {
            note(word.termWith(next), worth);
        } else {
            both(word.termWith(next), word.markedTermWith(next), worth, worth * AS_WRITTEN);
        }
    }

    private void both(String bare, String marked, double ofBare, double ofMarked) {
        if (isTyped) {
            note(bare, ofBare);
            note(marked, ofMarked);
        } else {
            note(marked, ofBare + ofMarked);
        }
    }

    private void note(String term, double factor) {
        if (factor > 0) {
            factors.merge(term, factor, Math::max);
            times.merge(term, 1, Integer::sum);
        }
    }

    /** The longest members of groups of everyday words, from the first word on. */
    private void others() {
        EverydayWords everyday = EverydayWords.shipped();
        int from = 0;
        while (from < words.size()) {
            int taken = 1;
            boolean isBeginning = everyday.isBeginning(words.get(from));
            int longest = isBeginning ? Math.min(EverydayWords.LONGEST, words.size() - from) : 0;
            for (int length = longest; length > 0; length--) {
                List<Spoken> said = words.subList(from, from + length);
                boolean tells = length > 1 || !ASKING.contains(said.getFirst().written());
                List<EverydayWords.Place> places = tells ? everyday.find(said, isMarked) : List.of();
                if (!places.isEmpty()) {
                    places.forEach(place -> lead(said, everyday.groups().get(place.group())));
                    taken = length;
                    break;
                }
            }
            from += taken;
        }
    }

    private void lead(List<Spoken> said, List<EverydayWords.Member> group) {
        double own = rarity(said);
        String key = EverydayWords.key(said);
        for (EverydayWords.Member member : group) {
            if (!member.key().equals(key)) {
                lead(own, member.words());
            }
        }
    }

    private double rarity(List<Spoken> said) {
        double first = rarity.applyAsDouble(said.getFirst().term());
        if (said.size() == 1) {
            return first;
        }
        double rarest = said.stream()
                .mapToDouble(word -> rarity.applyAsDouble(word.term()))
                .max()
                .orElse(first);
        return Math.min(rarity.applyAsDouble(said.get(0).termWith(said.get(1))), rarest + PAIR_RARER);
    }

    private void lead(double own, List<Spoken> member) {
        if (member.size() == 1) {
            Spoken word = member.getFirst();
            String term = word.isMarked() ? word.markedTerm() : word.term();
            also(term, own, word.isMarked() ? ONE_SYLLABLE : 1);
            return;
        }
        for (int i = 0; i + 1 < member.size(); i++) {
            also(member.get(i).termWith(member.get(i + 1)), own, 1.0 / (member.size() - 1));
        }
    }

    private void also(String term, double own, double share) {
        weights.merge(term, STANDS_FOR * share * Math.min(own, rarity.applyAsDouble(term)), Math::max);
    }
}
