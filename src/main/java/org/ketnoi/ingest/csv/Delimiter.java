package org.ketnoi.ingest.csv;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ketnoi.ingest.sheet.BrokenSheetException;
import org.ketnoi.ingest.sheet.Cell;

/** What divides the cells of a CSV file. */
final class Delimiter {
    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    private Delimiter() {}

    /** The delimiter that a line of its own states, as spreadsheet programs write it: {@code sep=;}. */
    static Optional<Character> saidBy(String line) {
        Matcher said = SAID.matcher(line.strip());
        return said.matches() ? Optional.of(said.group(1).charAt(0)) : Optional.empty();
    }

    /**
     * The delimiter by which the lines give the most known names of columns, and then the most cells.
     *
     * @param known how many of the cells are known as names of columns
     */
    static char of(String lines, ToLongFunction<List<String>> known) {
        return KNOWN.stream()
                .max(Comparator.comparingLong((Character candidate) -> best(lines, candidate, known))
                        .thenComparingLong(candidate -> best(lines, candidate, List::size)))
                .orElseThrow();
    }

    private static long best(String lines, char delimiter, ToLongFunction<List<String>> measure) {
        long best = 0;
        CsvRows rows = new CsvRows(new StringReader(lines), delimiter);
        try {
            while (rows.hasNext()) {
                List<String> cells =
                        rows.next().cells().stream().map(Cell::text).toList();
                best = Math.max(best, measure.applyAsLong(cells));
            }
        } catch (BrokenSheetException e) {
            // The first lines may end within a quoted cell; what came before counts.
            return best;
        }
        return best;
    }
}
