package org.ketnoi.identity;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.ketnoi.graph.Text;
import org.ketnoi.identity.match.Party;

/** Names to be linked, from a table whose columns are found by their headers; without a header the first two count. */
public final class NameTable {
    private static final Map<String, List<String>> HEADERS = Map.of(
            "name",
                    List.of(
                            "name",
                            "organisation",
                            "organization",
                            "participant",
                            "coordinator",
                            "institution",
                            "affiliation",
                            "ten",
                            "ten to chuc",
                            "to chuc",
                            "legal name",
                            "legalname",
                            "label",
                            "org name"),
            "country",
                    List.of(
                            "country",
                            "country code",
                            "countrycode",
                            "countries",
                            "quoc gia",
                            "nuoc",
                            "ma nuoc",
                            "iso"),
            "city", List.of("city", "place", "town", "thanh pho", "tinh", "dia phuong", "noi", "location"));

    /** Codes that the EU uses besides ISO 3166 (Interinstitutional Style Guide, 7.1.1). */
    private static final Map<String, String> OTHER_CODES = Map.of("UK", "GB", "EL", "GR");

    private NameTable() {}

    /** One line: what is asked, with the country as it was written. */
    public record Line(String name, String country, Party asked) {}

    /**
     * The lines of a table, in order; those without a name are left out.
     *
     * @throws UnreadableFileException when it is no table
     */
    public static List<Line> read(String file, String text, Party.Kind kind) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(plain))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(plain), format)) {
            return lines(parser.getRecords(), kind);
        } catch (UncheckedIOException | IOException e) {
            throw new UnreadableFileException(file, 1, e);
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        return List.of(',', '\t', ';').stream()
                .filter(sign -> first.indexOf(sign) >= 0)
                .findFirst()
                .orElse(',');
    }

    private static List<Line> lines(List<CSVRecord> records, Party.Kind kind) {
        if (records.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> columns = columns(records.getFirst());
        boolean headed = columns.containsKey("name");
        Map<String, Integer> read = headed ? columns : Map.of("name", 0, "country", 1);
        List<Line> lines = new ArrayList<>();
        records.stream()
                .skip(headed ? 1 : 0)
                .forEach(row -> line(row, read, kind).ifPresent(lines::add));
        return lines;
    }

    private static Map<String, Integer> columns(CSVRecord header) {
        Map<String, Integer> columns = new HashMap<>();
        HEADERS.forEach((meaning, names) -> {
            for (int at = header.size() - 1; at >= 0; at--) {
                String name =
                        Text.folded(header.get(at)).replaceAll("[^a-z]+", " ").strip();
                if (names.contains(name)) {
                    columns.put(meaning, at);
                }
            }
        });
        return columns;
    }

    private static Optional<Line> line(CSVRecord row, Map<String, Integer> columns, Party.Kind kind) {
        String name = Text.composed(cell(row, columns, "name"));
        String country = cell(row, columns, "country");
        String city = cell(row, columns, "city");
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Line(
                        name,
                        country,
                        Party.asked(kind, name, countries(country), city.isEmpty() ? Set.of() : Set.of(city))));
    }

    private static String cell(CSVRecord row, Map<String, Integer> columns, String meaning) {
        Integer at = columns.get(meaning);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }

    /** ISO codes from codes or names, several parted by semicolons; what is neither does not count. */
    public static Set<String> countries(String text) {
        Set<String> countries = new HashSet<>();
        for (String part : text.split("[;|]", -1)) {
            String value = part.strip();
            code(value).ifPresent(countries::add);
        }
        return countries;
    }

    private static Optional<String> code(String value) {
        String upper = value.toUpperCase(Locale.ROOT);
        String iso = OTHER_CODES.getOrDefault(upper, upper);
        List<String> codes = Arrays.asList(Locale.getISOCountries());
        if (codes.contains(iso)) {
            return Optional.of(iso);
        }
        return codes.stream()
                .filter(code -> List.of(Locale.ENGLISH, Locale.of("vi"), Locale.FRENCH, Locale.GERMAN).stream()
                        .anyMatch(language -> Text.folded(Locale.of("", code).getDisplayCountry(language))
                                .equals(Text.folded(value))))
                .findFirst();
    }
}
