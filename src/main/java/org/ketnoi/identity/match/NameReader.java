package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the names of organisations: which words tell which one it is, which only what, where and under what law. */
final class NameReader {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]]*)[)\\]]");
    private static final Pattern TAIL =
            Pattern.compile("(?:\\s[-–—]\\s*|\\s*[-–—]\\s)([\\p{L}\\p{M}\\p{N}.&]{2,14})\\s*$");
    private static final Pattern HEAD =
            Pattern.compile("^\\s*([\\p{L}\\p{M}\\p{N}.&]{2,14})(?:\\s[-–—]\\s*|\\s*[-–—]\\s)");
    private static final Pattern PARTS =
            Pattern.compile("\\s+/\\s*|\\s*/\\s+|\\*|\\s+\\|\\s+|\\s+alias\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d+|[ivx]{2,5}");
    private static final Pattern BEFORE = Pattern.compile("\\buniversity of\\b");
    private static final Pattern AFTER = Pattern.compile("\\w\\s+university\\b(?! of)");
    private static final int SHORTEST_INITIALS = 3;

    private final Tables tables;

    NameReader(Tables tables) {
        this.tables = tables;
    }

    static NameReader create() {
        return new NameReader(Tables.load());
    }

    Tables tables() {
        return tables;
    }

    /** The readings of a name: as a whole, and each of its parts when it says the same in two languages. */
    List<ReadName> read(String name, boolean inVietnam) {
        List<ReadName> readings = new ArrayList<>(List.of(single(name, inVietnam)));
        String[] parts = PARTS.split(name);
        if (parts.length > 1) {
            Arrays.stream(parts)
                    .map(part -> single(part, inVietnam))
                    .filter(part -> !part.isGeneric() && part.tokens().size() > 1)
                    .forEach(readings::add);
        }
        return readings.stream().filter(reading -> !reading.isEmpty()).toList();
    }

    /** What is taken out of a name before its words are read. */
    private static final class Beside {
        private final Set<String> acronyms = new HashSet<>();
        private String country = "";
    }

    private ReadName single(String name, boolean inVietnam) {
        Beside beside = new Beside();
        String core = ends(brackets(name, beside), beside);
        List<String> words = new ArrayList<>(Words.of(core));
        List<String> bare = new ArrayList<>(words.stream().map(Folding::bare).toList());
        Set<String> law = new HashSet<>();
        dropLegalForms(words, bare, law);
        initials(words, bare).ifPresent(beside.acronyms::add);
        boolean vietnamese = inVietnam || Folding.isVietnamese(name);
        List<Token> tokens = tokens(words, bare, vietnamese);
        if (beside.country.isEmpty()
                && tokens.stream()
                                .filter(token -> token.kind() == Token.Kind.COUNTRY)
                                .count()
                        == 1) {
            tables.countries
                    .atEnd(bare)
                    .filter(end -> end.words() < bare.size())
                    .ifPresent(end -> beside.country = end.value());
        }
        return new ReadName(
                name,
                tokens,
                compact(bare),
                beside.acronyms,
                law,
                beside.country,
                Folding.isVietnamese(name),
                order(name));
    }

    private String compact(List<String> bare) {
        int from = 0;
        while (from < bare.size() - 1 && tables.particles.contains(bare.get(from))) {
            from++;
        }
        return String.join("", bare.subList(from, bare.size()));
    }

    private String brackets(String name, Beside beside) {
        Matcher brackets = BRACKETS.matcher(name);
        StringBuilder rest = new StringBuilder();
        while (brackets.find()) {
            List<String> inside = Words.bare(brackets.group(1));
            Optional<Phrases.Found<String>> country =
                    tables.countries.at(inside, 0).filter(found -> found.words() == inside.size());
            boolean isAside = country.isPresent() || (inside.size() == 1 && !isPlace(inside));
            country.ifPresent(found -> beside.country = found.value());
            if (isAside && country.isEmpty()) {
                beside.acronyms.add(inside.getFirst());
            }
            brackets.appendReplacement(rest, isAside ? " " : " " + Matcher.quoteReplacement(brackets.group(1)) + " ");
        }
        String core = brackets.appendTail(rest).toString();
        return Words.of(core).isEmpty() ? name : core;
    }

    /** A single word set off by a dash at either end is a short name, unless it is a place or a shared word. */
    private String ends(String name, Beside beside) {
        String rest = name;
        for (Pattern end : List.of(TAIL, HEAD)) {
            Matcher set = end.matcher(rest);
            if (set.find()) {
                List<String> word = Words.bare(set.group(1));
                String without = set.replaceFirst(" ");
                if (word.size() == 1
                        && !isPlace(word)
                        && tables.shared.at(word, 0).isEmpty()
                        && tables.legalForms.at(word, 0).isEmpty()
                        && Words.of(without).size() > 1) {
                    beside.acronyms.add(word.getFirst());
                    rest = without;
                }
            }
        }
        return rest;
    }

    private boolean isPlace(List<String> words) {
        return tables.places.at(words, 0).isPresent()
                || tables.countries.at(words, 0).isPresent();
    }

    private void dropLegalForms(List<String> words, List<String> bare, Set<String> law) {
        boolean isFirst = true;
        while (true) {
            Optional<Phrases.Found<Set<String>>> end =
                    tables.legalForms.atEnd(bare).filter(found -> found.words() < bare.size());
            Optional<Phrases.Found<Set<String>>> start =
                    tables.legalForms.at(bare, 0).filter(found -> found.words() < bare.size());
            if (end.isEmpty() && start.isEmpty()) {
                return;
            }
            Phrases.Found<Set<String>> found = end.or(() -> start).orElseThrow();
            int from = end.isPresent() ? bare.size() - found.words() : 0;
            bare.subList(from, from + found.words()).clear();
            words.subList(from, from + found.words()).clear();
            if (isFirst) {
                law.addAll(found.value());
            } else {
                law.retainAll(found.value().isEmpty() ? law : found.value());
            }
            isFirst = isFirst && found.value().isEmpty();
        }
    }

    /** A first or last word made of the first letters of the others is a short name. */
    private Optional<String> initials(List<String> words, List<String> bare) {
        for (int at : bare.size() < 4 ? new int[0] : new int[] {bare.size() - 1, 0}) {
            String word = bare.get(at);
            List<String> others = at == 0 ? bare.subList(1, bare.size()) : bare.subList(0, at);
            if (word.length() >= SHORTEST_INITIALS
                    && (word.equals(firstLetters(others, false)) || word.equals(firstLetters(others, true)))) {
                bare.remove(at);
                words.remove(at);
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private String firstLetters(List<String> words, boolean all) {
        StringBuilder letters = new StringBuilder();
        words.stream()
                .filter(word -> all || !tables.particles.contains(word))
                .forEach(word -> letters.append(word.charAt(0)));
        return letters.toString();
    }

    /** The first letters of a name's words without its particles; empty when they are too few to tell anything. */
    Optional<String> initialsOf(String name) {
        String letters = firstLetters(Words.bare(name), false);
        return letters.length() < SHORTEST_INITIALS ? Optional.empty() : Optional.of(letters);
    }

    private List<Token> tokens(List<String> words, List<String> bare, boolean vietnamese) {
        Map<String, Token> tokens = new LinkedHashMap<>();
        boolean isMarked = Folding.isVietnamese(String.join(" ", words));
        Set<String> particles = vietnamese ? tables.particlesVietnamese : tables.particles;
        List<String> marked = words.stream().map(Folding::marked).toList();
        int at = 0;
        while (at < bare.size()) {
            Phrases.Found<List<Token>> found = phrase(bare, at);
            if (vietnamese) {
                found = longer(
                        found, isMarked ? tables.sharedMarked.at(marked, at) : tables.sharedVietnamese.at(bare, at));
            }
            if (found.words() > 0) {
                found.value().forEach(token -> tokens.putIfAbsent(token.key(), token));
                at += found.words();
                continue;
            }
            String word = bare.get(at);
            if (!particles.contains(word) || bare.size() == 1) {
                Token.Kind kind = NUMBER.matcher(word).matches() ? Token.Kind.NUMBER : Token.Kind.WORD;
                tokens.putIfAbsent(word, new Token(word, Folding.marked(words.get(at)), words.get(at), kind));
            }
            at++;
        }
        return new ArrayList<>(tokens.values());
    }

    private Phrases.Found<List<Token>> phrase(List<String> bare, int at) {
        Phrases.Found<List<Token>> best = new Phrases.Found<>(List.of(), 0);
        best = longer(
                best,
                tables.places.at(bare, at).map(found -> new Phrases.Found<>(List.of(found.value()), found.words())));
        best = longer(
                best,
                tables.countries
                        .at(bare, at)
                        .map(found -> new Phrases.Found<>(List.of(country(found.value())), found.words())));
        return longer(best, tables.shared.at(bare, at));
    }

    private static Token country(String code) {
        return new Token("country:" + code, code, Token.Kind.COUNTRY);
    }

    private static <T> Phrases.Found<T> longer(Phrases.Found<T> best, Optional<Phrases.Found<T>> other) {
        return other.filter(found -> found.words() > best.words()).orElse(best);
    }

    private static ReadName.Order order(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (BEFORE.matcher(lower).find()) {
            return ReadName.Order.FIRST;
        }
        return AFTER.matcher(lower).find() ? ReadName.Order.LAST : ReadName.Order.OTHER;
    }
}
