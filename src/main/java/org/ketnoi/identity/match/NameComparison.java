package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares two names of organisations word by word. Words that both have count by their rarity, words of one only count
 * against; words that are almost the same count less what a typing error costs, as in SoftTFIDF (Cohen, Ravikumar and
 * Fienberg, IIWeb 2003). The order of words does not matter but for one English pattern.
 */
final class NameComparison {
    private static final double EQUAL_WORD = 1.5;
    private static final double EQUAL_NAME = 3;
    private static final double TYPING_ERROR = 3;
    private static final double INFLECTION = 1;
    private static final double OTHER_MARKS = 4;
    private static final double KIND = 1.5;
    private static final double DIFFERENT_KINDS = 2;
    private static final double DIFFERENT_PLACES = 12;
    private static final double OWN_PLACE = 0.4;
    private static final double TURNED = 1.5;
    private static final double NUMBER = 6;
    private static final int LONG_ENOUGH = 6;
    private static final int VERY_LONG = 10;
    private static final int STEM = 5;

    private static final Set<Token.Kind> NEVER_LEFT_OUT =
            EnumSet.of(Token.Kind.PLACE, Token.Kind.COUNTRY, Token.Kind.NUMBER, Token.Kind.KIND);
    private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west", "central");

    private final Rarity rarity;

    NameComparison(Rarity rarity) {
        this.rarity = rarity;
    }

    /** One side of a comparison: a name, and whose it is. */
    record Side(ReadName name, ReadParty party) {
        /** Whether a word of its name says where it is. */
        boolean isPlace(Token word) {
            return word.kind() == Token.Kind.PLACE
                    || word.kind() == Token.Kind.COUNTRY
                    || party.placeKeys().contains(word.key());
        }
    }

    NameEvidence compare(Side a, Side b) {
        NameEvidence evidence = new NameEvidence();
        List<Token> left = new ArrayList<>(a.name.tokens());
        List<Token> right = new ArrayList<>(b.name.tokens());
        boolean marks = a.name.isMarked() && b.name.isMarked();
        double worth = equalWords(left, right, marks, a, b, evidence);
        boolean compact = left.size() + right.size() > 0 && sameLetters(a.name, b.name, marks);
        if (compact) {
            left.stream().mapToDouble(rarity::points).forEach(points -> evidence.shared(points / 2, 1, true));
            right.stream().mapToDouble(rarity::points).forEach(points -> evidence.shared(points / 2, 1, true));
            worth += left.stream().mapToDouble(rarity::points).sum();
            left.clear();
            right.clear();
        }
        if (worth > 0) {
            boolean whole = left.isEmpty() && right.isEmpty();
            evidence.add(
                    whole ? Reason.Code.SAME_NAME : Reason.Code.COMMON_WORDS,
                    worth + (whole ? bonus(a.name) : 0),
                    b.name.text());
        }
        almostEqualWords(left, right, evidence);
        turned(a.name, b.name, evidence);
        lone(left, right, b, evidence, true);
        lone(right, left, a, evidence, false);
        differentKinds(left, right, evidence);
        differentPlaces(a, left, b, right, evidence);
        return evidence;
    }

    private static double bonus(ReadName name) {
        return name.tokens().size() == 1 ? EQUAL_WORD : EQUAL_NAME;
    }

    private static boolean sameLetters(ReadName a, ReadName b, boolean marks) {
        return !marks && a.compact().length() > VERY_LONG && a.compact().equals(b.compact());
    }

    private double equalWords(
            List<Token> left, List<Token> right, boolean marks, Side a, Side b, NameEvidence evidence) {
        double worth = 0;
        for (Token token : List.copyOf(left)) {
            List<Token> same = right.stream()
                    .filter(other -> other.key().equals(token.key()))
                    .toList();
            if (same.isEmpty()) {
                continue;
            }
            double points = rarity.points(token);
            left.remove(token);
            right.remove(same.getFirst());
            if (marks && !token.marked().equals(same.getFirst().marked())) {
                evidence.shared(points, 0.3, false);
                evidence.unexpected(true, true);
                evidence.add(
                        Reason.Code.SPELLING,
                        -OTHER_MARKS,
                        token.written() + " ≠ " + same.getFirst().written());
            } else {
                evidence.shared(points, 1, !token.isShared());
                if (token.kind() == Token.Kind.WORD && !a.isPlace(token) && !b.isPlace(token)) {
                    evidence.named();
                }
                if (token.isShared()) {
                    evidence.sharedTopic();
                }
                worth += points;
            }
        }
        return worth;
    }

    /** Pairs what is left: inflections, typing errors, and words run together. */
    private void almostEqualWords(List<Token> left, List<Token> right, NameEvidence evidence) {
        for (Token one : List.copyOf(left)) {
            for (Token other : List.copyOf(right)) {
                double cost = cost(one, other);
                if (cost > 0 && left.contains(one) && right.contains(other)) {
                    double points = Math.min(rarity.points(one), rarity.points(other));
                    left.remove(one);
                    right.remove(other);
                    evidence.shared(points, Spelling.jaroWinkler(one.key(), other.key()), true);
                    evidence.add(Reason.Code.SPELLING, points - cost, one.key() + " ~ " + other.key());
                }
            }
        }
        runTogether(left, right, evidence);
        runTogether(right, left, evidence);
    }

    /** What it costs to take two words as one; 0 when they are not. A word that many names use is no typing error. */
    private double cost(Token one, Token other) {
        if (one.kind() != Token.Kind.WORD || other.kind() != Token.Kind.WORD) {
            return 0;
        }
        String a = one.key();
        String b = other.key();
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        if (common >= STEM && a.length() - common <= 2 && b.length() - common <= 2 && common >= shorter - 1) {
            return INFLECTION;
        }
        boolean unknown = Math.min(rarity.bearers(a), rarity.bearers(b)) <= 1;
        int allowed = shorter >= VERY_LONG ? 2 : shorter >= LONG_ENOUGH ? 1 : 0;
        return unknown && Math.abs(a.length() - b.length()) <= allowed && Spelling.edits(a, b) <= allowed
                ? TYPING_ERROR
                : 0;
    }

    private void runTogether(List<Token> apart, List<Token> together, NameEvidence evidence) {
        for (int at = 0; at + 1 < apart.size(); at++) {
            Token first = apart.get(at);
            Token second = apart.get(at + 1);
            String joined = first.key() + second.key();
            List<Token> same = together.stream()
                    .filter(token -> token.key().equals(joined))
                    .toList();
            if (!same.isEmpty()) {
                double points = rarity.points(same.getFirst());
                together.remove(same.getFirst());
                apart.removeAll(List.of(first, second));
                evidence.shared(points, 1, true);
                evidence.add(Reason.Code.SPELLING, points - INFLECTION, joined);
            }
        }
    }

    /** A Vietnamese name has several syllables, and the same ones in another order are another name. */
    private static void turnedSyllables(ReadName a, ReadName b, NameEvidence evidence) {
        List<String> one = syllables(a);
        List<String> other = syllables(b);
        List<String> common = one.stream().filter(other::contains).toList();
        List<String> turned = other.stream().filter(one::contains).toList();
        if (!common.equals(turned)) {
            evidence.unexpected(true, true);
            evidence.add(Reason.Code.WORD_ORDER, -OTHER_MARKS, b.text());
        }
    }

    private static List<String> syllables(ReadName name) {
        return name.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD)
                .map(Token::key)
                .toList();
    }

    private static void turned(ReadName a, ReadName b, NameEvidence evidence) {
        if (a.isMarked() || b.isMarked()) {
            turnedSyllables(a, b, evidence);
        }
        ReadName.Order one = a.universityFirst();
        ReadName.Order other = b.universityFirst();
        if (one != other && one != ReadName.Order.OTHER && other != ReadName.Order.OTHER) {
            evidence.add(Reason.Code.WORD_ORDER, -TURNED, b.text());
        }
    }

    /** Words without a partner count against; where the other one is known to be, its place and country are expected. */
    private void lone(List<Token> words, List<Token> others, Side other, NameEvidence evidence, boolean inFirst) {
        double against = 0;
        for (Token word : words) {
            double points = against(word, others, other);
            if (points > 0 && word.kind() == Token.Kind.TOPIC) {
                evidence.otherTopic();
            }
            if (points >= rarity.points(word)) {
                evidence.unexpected(inFirst, NEVER_LEFT_OUT.contains(word.kind()) || DIRECTIONS.contains(word.key()));
            }
            evidence.lone(Math.min(points, rarity.points(word)));
            against += points;
        }
        if (against > 0) {
            boolean number = words.stream().anyMatch(word -> word.kind() == Token.Kind.NUMBER);
            evidence.add(
                    number ? Reason.Code.OTHER_NUMBER : Reason.Code.MISSING_WORDS,
                    -against,
                    words.stream().map(Token::written).collect(Collectors.joining(" ")));
        }
    }

    private double against(Token word, List<Token> others, Side other) {
        double points = rarity.points(word);
        if (other.party.acronyms().contains(word.key())) {
            return 0;
        }
        if (word.kind() == Token.Kind.NUMBER) {
            return NUMBER;
        }
        if (word.kind() == Token.Kind.COUNTRY) {
            boolean there = other.party.countries().equals(Set.of(word.written()));
            boolean contradicted = others.stream().anyMatch(token -> token.kind() == Token.Kind.COUNTRY);
            return there && !contradicted ? 0.5 : points;
        }
        if (other.party.placeKeys().contains(word.key())) {
            boolean contradicted = others.stream().anyMatch(token -> !token.isShared());
            return contradicted ? points : points * OWN_PLACE;
        }
        return word.kind() == Token.Kind.KIND ? points * KIND : points;
    }

    private static void differentPlaces(Side a, List<Token> left, Side b, List<Token> right, NameEvidence evidence) {
        List<String> one = left.stream().filter(a::isPlace).map(Token::written).toList();
        List<String> other =
                right.stream().filter(b::isPlace).map(Token::written).toList();
        if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(
                    Reason.Code.OTHER_PLACE,
                    -DIFFERENT_PLACES,
                    String.join(" ", one) + " ≠ " + String.join(" ", other));
        }
    }

    private static void differentKinds(List<Token> left, List<Token> right, NameEvidence evidence) {
        List<String> one = kinds(left);
        List<String> other = kinds(right);
        if (!one.isEmpty() && !other.isEmpty()) {
            evidence.add(
                    Reason.Code.OTHER_KIND, -DIFFERENT_KINDS, String.join(" ", one) + " ≠ " + String.join(" ", other));
        }
    }

    private static List<String> kinds(List<Token> words) {
        return words.stream()
                .filter(word -> word.kind() == Token.Kind.KIND)
                .map(Token::key)
                .toList();
    }
}
