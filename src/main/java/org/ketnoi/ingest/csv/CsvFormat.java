package org.ketnoi.ingest.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;
import org.ketnoi.ingest.sheet.Sheet;
import org.ketnoi.ingest.sheet.SheetReader;

/**
 * Spreadsheets saved as CSV. Encoding and delimiter are found out and said; what is not certain is refused, by the name
 * of what it seems to be.
 */
public final class CsvFormat implements FileFormat {
    private static final int LINES = 20;
    private static final int MOST_CHARACTERS = 200_000;

    private final SheetReader reader;

    public CsvFormat(SheetReader reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Set<String> endings() {
        return Set.of("csv", "tsv");
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        sheet(file, staging).ifPresent(sheet -> reader.read(List.of(sheet), staging));
    }

    /** The sheet that a file is; empty when it cannot be read, which is then reported. */
    public Optional<Sheet> sheet(IncomingFile file, Staging staging) {
        byte[] bytes = Encoding.start(file);
        if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
            staging.report(Finding.of(0, "", "csv-is-workbook"));
            return Optional.empty();
        }
        Encoding.Found found = Encoding.of(file);
        if (found.encoding().isEmpty()) {
            staging.report(Finding.of(0, "", "suspected-encoding", found.suspicion()));
            return Optional.empty();
        }
        return Optional.of(sheet(file, found.encoding().get(), staging));
    }

    private Sheet sheet(IncomingFile file, Encoding encoding, Staging staging) {
        String lines = firstLines(file, encoding);
        Optional<Character> said = Delimiter.saidBy(lines.lines().findFirst().orElse(""));
        char delimiter = said.orElseGet(() -> Delimiter.of(lines, reader::known));
        String shown = delimiter == '\t' ? "Tab" : Character.toString(delimiter);
        staging.report(Finding.of(0, "", "csv-read-as", encoding.name(), shown).asNote());
        return new CsvSheet(file, encoding, delimiter);
    }

    private static String firstLines(IncomingFile file, Encoding encoding) {
        StringBuilder lines = new StringBuilder();
        try (BufferedReader text = new BufferedReader(encoding.open(file))) {
            int ends = 0;
            for (int c = text.read(); c >= 0 && ends < LINES && lines.length() < MOST_CHARACTERS; c = text.read()) {
                lines.append((char) c);
                ends += c == '\n' ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return org.ketnoi.graph.Text.composed(lines.toString());
    }
}
