package org.ketnoi.identity.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words that are known beforehand, read once from the files under {@code identity/}. Immutable once made. */
final class Tables {
    private static final String FOLDER = "/identity/";
    private static final List<String> LANGUAGES = List.of(
            "en", "vi", "de", "fr", "it", "es", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro", "hr", "tr");

    final Phrases<Set<String>> legalForms = new Phrases<>();
    final Phrases<List<Token>> shared = new Phrases<>();
    /** Vietnamese words that are other words without their marks; for names with marks by their marked form. */
    final Phrases<List<Token>> sharedVietnamese = new Phrases<>();

    final Phrases<List<Token>> sharedMarked = new Phrases<>();
    final Phrases<Token> places = new Phrases<>();
    final Phrases<String> countries = new Phrases<>();
    final Set<String> particles = new HashSet<>();
    final Set<String> particlesVietnamese = new HashSet<>();
    final Set<String> familyNames = new HashSet<>();

    /** The part of all organisations that bear a shared word. */
    final Map<String, Double> shares = new HashMap<>();

    static Tables load() {
        Tables tables = new Tables();
        tables.lines("particles.txt").forEach(tables::particles);
        tables.lines("family-names.txt").forEach(line -> tables.familyNames.addAll(Words.bare(line)));
        tables.lines("legal-forms.txt").forEach(tables::legalForm);
        List<String[]> rows = tables.lines("generic-words.txt").stream()
                .map(line -> line.split("\\|", 4))
                .toList();
        rows.forEach(tables::share);
        rows.forEach(tables::sharedWord);
        tables.lines("exonyms.txt").forEach(tables::place);
        tables.lines("countries.txt").forEach(tables::countryWords);
        LANGUAGES.forEach(tables::countryNames);
        return tables;
    }

    private List<String> lines(String file) {
        try (InputStream stream = Tables.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("No such table: " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void particles(String line) {
        if (line.startsWith("vi:")) {
            particlesVietnamese.addAll(Words.bare(line.substring(3)));
        } else {
            particles.addAll(Words.bare(line));
        }
    }

    private void legalForm(String line) {
        String[] cells = line.split("\t", 2);
        Set<String> where = cells.length < 2 || cells[1].isBlank()
                ? Set.of()
                : Set.copyOf(Arrays.asList(cells[1].strip().split(";", -1)));
        legalForms.add(Words.bare(cells[0]), where);
    }

    private void share(String[] row) {
        for (String concept : row[0].split(" ", -1)) {
            if (!row[0].contains(" ")) {
                shares.put(concept, Double.parseDouble(row[1]) / 1000);
            } else {
                shares.putIfAbsent(concept, Double.parseDouble(row[1]) / 1000);
            }
        }
    }

    private void sharedWord(String[] row) {
        Token.Kind kind = row[2].equals("kind") ? Token.Kind.KIND : Token.Kind.TOPIC;
        List<Token> tokens = Arrays.stream(row[0].split(" ", -1))
                .map(concept -> new Token(concept, concept, kind))
                .toList();
        for (String phrase : row[3].split(";", -1)) {
            String words = phrase.strip();
            if (words.startsWith("vi:")) {
                sharedVietnamese.add(Words.bare(words.substring(3)), tokens);
                sharedMarked.add(Words.marked(words.substring(3)), tokens);
            } else {
                shared.add(Words.bare(words), tokens);
            }
        }
    }

    private void place(String line) {
        List<String> names = Arrays.asList(line.split("\t"));
        String key = "place:" + String.join(" ", Words.bare(names.getFirst()));
        names.forEach(name -> places.add(Words.bare(name), new Token(key, names.getFirst(), Token.Kind.PLACE)));
    }

    private void countryWords(String line) {
        String[] cells = line.split("\t", 2);
        Arrays.stream(cells[1].split(";", -1)).forEach(name -> countries.add(Words.bare(name), cells[0]));
    }

    /** The names of countries are those of the Unicode CLDR, which the JDK carries. */
    private void countryNames(String language) {
        Locale reader = Locale.of(language);
        for (String code : Locale.getISOCountries()) {
            countries.add(Words.bare(Locale.of("", code).getDisplayCountry(reader)), code);
        }
    }
}
