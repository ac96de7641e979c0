package org.ketnoi.transfer.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What parties state of themselves, each combination of values once. Immutable. */
final class Profiles {
    /** Number of the party that states nothing. */
    static final int EMPTY = 0;

    private static final String LANGUAGE = "knowsLanguage";

    private final List<Map<String, Set<String>>> all;
    private final Map<Map<String, Set<String>>, Integer> numbers = new HashMap<>();
    private final List<BitSet> languages = new ArrayList<>();
    private final List<Integer> languageSets = new ArrayList<>();

    /** The first languages of each, a bit for each: a search asks for little else. */
    private final long[] spoken;

    private final boolean hasMore;

    /** @param all the values of each by their properties, that which is empty first */
    Profiles(List<Map<String, Set<String>>> all) {
        this.all = List.copyOf(all);
        Map<String, Integer> known = new HashMap<>();
        Map<BitSet, Integer> sets = new HashMap<>();
        for (Map<String, Set<String>> values : this.all) {
            numbers.put(values, numbers.size());
            BitSet its = new BitSet();
            values.getOrDefault(LANGUAGE, Set.of())
                    .forEach(language -> its.set(known.computeIfAbsent(language, key -> known.size())));
            languages.add(its);
            languageSets.add(sets.computeIfAbsent(its, key -> sets.size()));
        }
        spoken = languages.stream().mapToLong(Profiles::first).toArray();
        hasMore = known.size() > Long.SIZE;
    }

    private static long first(BitSet languages) {
        long[] words = languages.toLongArray();
        return words.length == 0 ? 0 : words[0];
    }

    /** These profiles and others that may be among them already; the ones that are known keep their numbers. */
    Profiles with(Collection<Map<String, Set<String>>> others) {
        List<Map<String, Set<String>>> more = new ArrayList<>(all);
        others.stream()
                .distinct()
                .filter(values -> !numbers.containsKey(values))
                .forEach(more::add);
        return more.size() == all.size() ? this : new Profiles(more);
    }

    int number(Map<String, Set<String>> values) {
        return numbers.getOrDefault(values, EMPTY);
    }

    Map<String, Set<String>> values(int number) {
        return all.get(number);
    }

    List<Map<String, Set<String>>> all() {
        return all;
    }

    /** The number of a set of languages: that of others who know the same. */
    int languages(int number) {
        return languageSets.get(number);
    }

    /** The numbers of those in which a language is known. */
    BitSet knowing(Language language) {
        BitSet knowing = new BitSet();
        for (int number = 0; number < all.size(); number++) {
            knowing.set(number, language.isAmong(all.get(number).getOrDefault(LANGUAGE, Set.of())));
        }
        return knowing;
    }

    /** Whether two can talk: they share a language, or one of them does not say which it knows. */
    boolean canTalk(int one, int other) {
        if ((spoken[one] & spoken[other]) != 0) {
            return true;
        }
        if (!hasMore) {
            return spoken[one] == 0 || spoken[other] == 0;
        }
        BitSet some = languages.get(one);
        BitSet others = languages.get(other);
        return some.isEmpty() || others.isEmpty() || some.intersects(others);
    }
}
