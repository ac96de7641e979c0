package org.ketnoi.identity.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What it tells that two names share a word: the less the more parties bear it. Frequencies weigh agreement as in
 * Fellegi and Sunter (JASA 64, 1969) and Winkler's frequency-based matching; those of the known parties are mixed with
 * a background, so that a small graph does not take a common word for a name.
 */
final class Rarity {
    private static final double BACKGROUND = 2_000;

    /** Two or three letters are soon the same by chance. */
    private static final double POINTS_PER_LETTER = 1.5;

    private final Map<String, Integer> bearers;
    private final Map<String, Double> shares;
    private final Map<String, Double> countries;
    private final int parties;

    private Rarity(
            Map<String, Integer> bearers, Map<String, Double> shares, Map<String, Double> countries, int parties) {
        this.bearers = bearers;
        this.shares = shares;
        this.countries = countries;
        this.parties = parties;
    }

    static Rarity of(Collection<ReadParty> known, Map<String, Double> shares) {
        Map<String, Integer> bearers = new HashMap<>();
        Map<String, Double> countries = new HashMap<>();
        for (ReadParty party : known) {
            Set<String> keys = new HashSet<>();
            party.names().forEach(name -> name.tokens().forEach(token -> keys.add(token.key())));
            keys.forEach(key -> bearers.merge(key, 1, Integer::sum));
            Set<String> all = party.party().countries();
            all.forEach(country -> countries.merge(country, 1.0 / all.size(), Double::sum));
        }
        return new Rarity(bearers, shares, countries, known.size());
    }

    int bearers(String key) {
        return bearers.getOrDefault(key, 0);
    }

    /** Points for a word that both bear. */
    double points(Token token) {
        double share = shares.getOrDefault(token.key(), token.kind() == Token.Kind.COUNTRY ? 0.03 : 0.0);
        double all = BACKGROUND + parties + 1;
        double points = Math.log(all / (BACKGROUND * share + bearers(token.key()) + 1));
        return token.kind() == Token.Kind.WORD
                ? Math.min(points, POINTS_PER_LETTER * token.key().length())
                : points;
    }

    /** Points against any two parties being the same: one of all that are known, and of those that are not. */
    double prior() {
        return Math.log(BACKGROUND + parties + 1);
    }

    /** Points for being in one of these countries. */
    double countryPoints(Set<String> asked) {
        double background = BACKGROUND / 25;
        double chance = asked.stream()
                .mapToDouble(country -> (countries.getOrDefault(country, 0.0) + background) / (parties + BACKGROUND))
                .sum();
        return Math.max(0, -Math.log(Math.min(1, chance)));
    }

    /** The rarest first. */
    List<Token> rarestFirst(List<Token> tokens) {
        return tokens.stream()
                .sorted(java.util.Comparator.comparingInt((Token token) -> bearers(token.key())))
                .toList();
    }
}
