package org.ketnoi.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.publish.export.ExportSyntax;
import org.ketnoi.publish.export.Exports;
import org.ketnoi.publish.export.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what is published, or a part of it, in any syntax of RDF. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes what is published, sorted. Needs the server stopped; /dumps has all of it while it runs.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "turtle, trig, n3, ntriples, nquads, rdfxml, trix, jsonld, ndjsonld, rdfjson, binary-rdf; "
                    + "else the file's ending tells, else nquads. HDT is only read. jsonld and rdfjson need memory "
                    + "for all that they write.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--graph", paramLabel = "IRI", description = "Only the statements of this graph.")
    private Optional<String> graph = Optional.empty();

    @Option(
            names = "--type",
            paramLabel = "T",
            description = "Only what is said of things of this type, e.g. order, or of this class, e.g. Meeting.")
    private Optional<String> type = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, which appears when it is whole; else to the standard output.")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--gzip", description = "Compress; a file that ends in .gz is compressed anyway.")
    private boolean gzip;

    @Override
    public Integer call() {
        if (graph.isPresent() && type.isPresent()) {
            throw wrong("Either --graph or --type");
        }
        ExportSyntax syntax = syntax();
        Selection selection = new Selection(graph.map(this::iri), type.map(this::className));
        Program.with(context -> {
            try {
                return write(context.getBean(Exports.class), selection, syntax);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return 0;
    }

    private ExportSyntax syntax() {
        if (format.isPresent()) {
            return ExportSyntax.findByName(format.get())
                    .orElseThrow(() -> wrong("No such format to write: " + format.get() + "; known: "
                            + String.join(", ", ExportSyntax.formatNames())));
        }
        return file.flatMap(path -> ExportSyntax.findByEnding(String.valueOf(path.getFileName())))
                .orElse(ExportSyntax.N_QUADS);
    }

    private Iri iri(String text) {
        return Iri.find(text).orElseThrow(() -> wrong("Not an IRI: " + text));
    }

    private Iri className(String text) {
        return EntityType.findBySingular(text)
                .map(known -> Iri.term(known.className()))
                .or(() -> Iri.find(text))
                .orElseGet(() -> Iri.term(text));
    }

    private long write(Exports exports, Selection selection, ExportSyntax syntax) throws IOException {
        if (file.isEmpty()) {
            OutputStream out = new Unclosed(System.out);
            return write(exports, selection, syntax, out, gzip);
        }
        Path target = file.get().toAbsolutePath();
        Path unfinished = Files.createTempFile(target.getParent(), ".export", ".unfinished");
        try {
            boolean compressed = gzip || target.toString().endsWith(".gz");
            long count = write(exports, selection, syntax, Files.newOutputStream(unfinished), compressed);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            spec.commandLine()
                    .getErr()
                    .println(RefusalPrinter.text("export.done", RefusalPrinter.language(), file.get(), count));
            return count;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static long write(
            Exports exports, Selection selection, ExportSyntax syntax, OutputStream to, boolean compressed)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(compressed ? new GZIPOutputStream(to) : to)) {
            return exports.write(selection, syntax, out);
        }
    }

    /** The standard output stays open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }
}
