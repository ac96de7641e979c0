package org.ketnoi.identity.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name of a person in the orders in which it may be meant. Vietnamese names go family, middle, given; abroad they
 * are written given first, with the middle names before or behind, and mostly without marks.
 */
record PersonName(List<Reading> readings, boolean isMarked) {
    private static final Pattern TITLE = Pattern.compile(
            "(?i)^(gs|pgs|ts|ths|bs|ks|cn|gs\\.?\\s*ts|pgs\\.?\\s*ts|prof|professor|dr|mr|mrs|ms|phd|ông|bà)[.\\s]+");
    private static final double UNUSUAL = 0.9;

    /**
     * One way to understand the name.
     *
     * @param weight 1 for the usual way
     */
    record Reading(Word family, List<Word> middle, Word given, double weight) {}

    /** A part of a name, without and with its marks. */
    record Word(String bare, String marked) {
        boolean isInitial() {
            return bare.length() == 1;
        }
    }

    PersonName {
        readings = List.copyOf(readings);
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The names of a person without those that only leave out the marks of another: they tell nothing more. */
    static List<PersonName> of(List<String> names, Set<String> families) {
        Set<List<String>> marked = new HashSet<>();
        names.stream().filter(Folding::hasMarks).forEach(name -> marked.add(sorted(name)));
        return names.stream()
                .filter(name -> Folding.hasMarks(name) || !marked.contains(sorted(name)))
                .map(name -> of(name, families))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<String> sorted(String name) {
        return Words.bare(name).stream().sorted().toList();
    }

    static PersonName of(String name, Set<String> families) {
        String plain = name.strip();
        for (String shorter = title(plain); !shorter.equals(plain); shorter = title(plain)) {
            plain = shorter;
        }
        int comma = plain.indexOf(',');
        boolean familyFirst = comma > 0;
        List<Word> words = (familyFirst
                        ? Words.of(plain.replace(',', ' '))
                        : Words.of(plain.replaceAll("(?<=\\b\\p{L})\\.", " ")))
                .stream()
                        .map(word -> new Word(Folding.bare(word), Folding.marked(word)))
                        .toList();
        return new PersonName(readings(words, families, familyFirst), Folding.hasMarks(plain));
    }

    private static String title(String name) {
        return TITLE.matcher(name).replaceFirst("").strip();
    }

    private static List<Reading> readings(List<Word> words, Set<String> families, boolean familyFirst) {
        if (words.size() < 2) {
            return List.of();
        }
        int last = words.size() - 1;
        boolean first = families.contains(words.getFirst().bare());
        boolean end = families.contains(words.get(last).bare());
        List<Reading> readings = new ArrayList<>();
        if (first || familyFirst || !end) {
            readings.add(reading(words, 0, 1, last, 1));
        }
        if (familyFirst) {
            return readings;
        }
        if (end || !first) {
            double weight = first ? UNUSUAL : 1;
            readings.add(reading(words, last, 1, 0, weight));
            if (words.size() > 2 && end) {
                readings.add(reading(words, last, 0, last - 1, weight));
            }
        }
        if (words.size() > 2 && families.contains(words.get(1).bare())) {
            readings.add(reading(words, 1, 2, 0, first ? UNUSUAL : 1));
        }
        return readings;
    }

    /** The family name and the given name at these places; what is left, from a place on, is in the middle. */
    private static Reading reading(List<Word> words, int family, int from, int given, double weight) {
        List<Word> middle = new ArrayList<>();
        for (int at = from; at < words.size(); at++) {
            if (at != family && at != given) {
                middle.add(words.get(at));
            }
        }
        return new Reading(words.get(family), middle, words.get(given), weight);
    }

    /** How alike two names are, in [0,1]: 1 for the same name in any usual order, with or without marks. */
    static double similarity(PersonName a, PersonName b) {
        boolean marks = a.isMarked && b.isMarked;
        double best = 0;
        for (Reading one : a.readings) {
            for (Reading other : b.readings) {
                best = Math.max(best, Math.min(one.weight, other.weight) * similarity(one, other, marks));
            }
        }
        return best;
    }

    private static double similarity(Reading a, Reading b, boolean marks) {
        double family = similarity(a.family, b.family, marks);
        double given = similarity(a.given, b.given, marks);
        return Math.min(family, given) * middle(a.middle, b.middle, marks);
    }

    private static double middle(List<Word> a, List<Word> b, boolean marks) {
        if (a.isEmpty() && b.isEmpty()) {
            return 1;
        }
        if (a.isEmpty() || b.isEmpty()) {
            return 0.75;
        }
        if (a.size() != b.size()) {
            return Optional.of(a.size() < b.size() ? covered(a, b, marks) : covered(b, a, marks))
                    .map(part -> 0.75 * part)
                    .orElse(0.0);
        }
        return covered(a, b, marks);
    }

    private static double covered(List<Word> few, List<Word> many, boolean marks) {
        double worst = 1;
        for (Word word : few) {
            worst = Math.min(
                    worst,
                    many.stream()
                            .mapToDouble(other -> similarity(word, other, marks))
                            .max()
                            .orElse(0));
        }
        return worst;
    }

    private static double similarity(Word a, Word b, boolean marks) {
        if (a.bare.equals(b.bare)) {
            return !marks || a.marked.equals(b.marked) ? 1 : 0.3;
        }
        if (a.isInitial() || b.isInitial()) {
            return a.bare.charAt(0) == b.bare.charAt(0) ? 0.7 : 0;
        }
        boolean isLong = Math.min(a.bare.length(), b.bare.length()) >= 5;
        return isLong && Spelling.edits(a.bare, b.bare) == 1 ? 0.8 : 0;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "PersonName%s", readings);
    }
}
