package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the few parties that are worth comparing: those that share a rare word, a short name, an id, or all letters.
 * Words that are misspelt are found by leaving out one letter on both sides (Bocek, Hunt and Stiller, 2007; known as
 * symmetric delete). The choice of blocking keys follows Christen, Data Matching, 2012, chapter 4.
 */
final class Blocks {
    private static final int MOST_COMPARED = 60;
    private static final int SHORTEST_MISSPELT = 6;
    private static final int SHORTEST_COMPACT = 6;

    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Map<String, Double> worth = new HashMap<>();
    private final Rarity rarity;
    private final int crowd;

    Blocks(List<ReadParty> known, Rarity rarity) {
        this.rarity = rarity;
        this.crowd = Math.max(40, known.size() / 50);
        for (int at = 0; at < known.size(); at++) {
            int party = at;
            keys(known.get(at)).forEach((key, points) -> {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(party);
                worth.merge(key, points, Math::max);
            });
        }
    }

    private Map<String, Double> keys(ReadParty party) {
        Map<String, Double> keys = new HashMap<>();
        for (ReadName name : party.names()) {
            name.tokens().forEach(token -> word(token, keys));
            pairs(name, keys);
            if (name.compact().length() >= SHORTEST_COMPACT) {
                keys.put("=" + name.compact(), 20.0);
            }
        }
        party.acronyms().forEach(acronym -> keys.put("#" + acronym, 3.0));
        party.initials().forEach(initials -> keys.put("#" + initials, 2.0));
        party.names().stream()
                .filter(name -> name.tokens().size() == 1)
                .forEach(name -> keys.put("#" + name.tokens().getFirst().key(), 2.0));
        party.personNames()
                .forEach(name -> name.readings().forEach(reading -> {
                    keys.put(
                            "p:" + reading.family().bare() + ","
                                    + reading.given().bare(),
                            5.0);
                    keys.put(
                            "p:" + reading.family().bare() + ","
                                    + reading.given().bare().charAt(0) + ".",
                            1.0);
                }));
        party.party().ids().forEach((scheme, ids) -> ids.forEach(id -> keys.put(scheme + ":" + id, 10.0)));
        return keys;
    }

    private void word(Token token, Map<String, Double> keys) {
        keys.put(token.key(), rarity.points(token));
        String word = token.key();
        if (token.kind() == Token.Kind.WORD && word.length() >= SHORTEST_MISSPELT && rarity.bearers(word) <= 1) {
            for (int at = 0; at < word.length(); at++) {
                keys.put("~" + word.substring(0, at) + word.substring(at + 1), 4.0);
            }
            keys.put("~" + word, 4.0);
        }
    }

    /** Names of frequent words only are found by two of them together. */
    private void pairs(ReadName name, Map<String, Double> keys) {
        List<Token> rare = rarity.rarestFirst(name.tokens());
        for (int one = 0; one < Math.min(4, rare.size()); one++) {
            for (int other = one + 1; other < Math.min(4, rare.size()); other++) {
                String a = rare.get(one).key();
                String b = rare.get(other).key();
                keys.put(
                        "+" + (a.compareTo(b) < 0 ? a + "+" + b : b + "+" + a),
                        rarity.points(rare.get(one)) + rarity.points(rare.get(other)));
            }
        }
    }

    /** Places in the list of those worth comparing, the most promising first. */
    List<Integer> of(ReadParty asked) {
        Map<Integer, Double> promise = new HashMap<>();
        keys(asked).forEach((key, points) -> {
            List<Integer> block = blocks.getOrDefault(key, List.of());
            if (block.size() <= crowd) {
                block.forEach(party -> promise.merge(party, worth.getOrDefault(key, points), Double::sum));
            }
        });
        return promise.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }
}
