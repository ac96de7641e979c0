package org.ketnoi.ingest.rdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import org.ketnoi.ingest.FileFormat;
import org.ketnoi.ingest.Finding;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Staging;

/**
 * One RDF syntax, also compressed with gzip. The bytes are looked at before a parser sees them, and nothing is fetched
 * from elsewhere.
 */
public final class RdfFormat implements FileFormat {
    static final int DEEPEST_NESTING = 100;

    private static final String COMPRESSED = ".gz";
    private static final long BYTES_OF_A_MEGABYTE = 1L << 20;

    private final Syntax syntax;
    private final long mostInflated;

    private RdfFormat(Syntax syntax, long mostInflated) {
        this.syntax = syntax;
        this.mostInflated = mostInflated;
    }

    /** Every syntax that is read. */
    public static List<FileFormat> all() {
        return all(FileBytes.MOST_INFLATED);
    }

    static List<FileFormat> all(long mostInflated) {
        return Arrays.stream(Syntax.values())
                .<FileFormat>map(syntax -> new RdfFormat(syntax, mostInflated))
                .toList();
    }

    /** The syntax that files with this ending have; Turtle when no other is known by it. */
    public static FileFormat of(String ending) {
        List<FileFormat> all = all();
        return all.stream()
                .filter(syntax -> syntax.endings().contains(ending))
                .findFirst()
                .orElse(all.getFirst());
    }

    static Finding nestedTooDeep() {
        return Finding.of(0, "", "nested-too-deep", Integer.toString(DEEPEST_NESTING));
    }

    @Override
    public String name() {
        return syntax.formatName();
    }

    @Override
    public Set<String> endings() {
        return syntax.endings().stream()
                .flatMap(ending -> Stream.of(ending, ending + COMPRESSED))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void read(IncomingFile file, Staging staging) {
        try {
            FileBytes bytes = FileBytes.of(file, mostInflated);
            Optional<Finding> refused = FirstLook.at(bytes.head());
            refused.ifPresent(staging::report);
            if (refused.isEmpty()) {
                scan(bytes, staging);
            }
            if (!staging.isRefused()) {
                new Parsing(syntax, bytes, staging).parse(file.digest());
            }
        } catch (FileBytes.InflatedTooFarException e) {
            staging.report(Finding.of(0, "", "inflated-too-far", Long.toString(mostInflated / BYTES_OF_A_MEGABYTE)));
        } catch (ZipException | EOFException e) {
            staging.report(Finding.of(0, "", "broken-gzip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What can be found wrong without a parser of RDF, which would not find it. */
    private void scan(FileBytes bytes, Staging staging) throws IOException {
        try (InputStream in = bytes.open()) {
            switch (syntax.family()) {
                case TURTLE, LINES -> {
                    Nesting nesting = new Nesting();
                    CharacterScan.of(in, nesting, staging);
                    if (nesting.deepest() > DEEPEST_NESTING) {
                        staging.report(nestedTooDeep());
                    }
                }
                case JSON -> CharacterScan.of(in, new Nesting(), staging);
                case XML -> XmlScan.of(in, staging);
                case BINARY -> BinaryScan.of(in, staging);
                case HDT -> HdtScan.of(in, staging);
            }
        }
        if (syntax.family() == Syntax.Family.JSON && !staging.isRefused()) {
            try (InputStream in = bytes.open()) {
                JsonScan.of(in, syntax, staging);
            }
        }
    }
}
