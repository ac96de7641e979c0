package org.ketnoi.bench.suggest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.SKOS;
import org.ketnoi.bench.virtuoso.Virtuoso;

/**
 * Virtuoso with its full-text index, over HTTP. The index takes the beginning of a word from four letters on: what is
 * shorter narrows nothing, and names are looked at one after another.
 */
public record VirtuosoNames(Virtuoso virtuoso) implements Suggesting {
    private static final int LEAST_LETTERS = 4;
    private static final String BEGUN = """
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            SELECT ?name
            WHERE {
              ?thing skos:hiddenLabel ?folded .
              %s
              FILTER (CONTAINS(?folded, ?::begun))
              ?thing rdfs:label ?name .
            }
            LIMIT\s""" + WANTED;
    private static final String ALL = BEGUN.formatted("");
    private static final String INDEXED = BEGUN.formatted("?folded bif:contains ?::phrase .");

    /** Loads the names and has their words indexed. */
    public static VirtuosoNames filled(Path directory, Virtuoso virtuoso, Labels labels)
            throws IOException, InterruptedException {
        Path file = directory.resolve("names.nt");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
            writer.start();
            labels.each(thing -> Triples.of(thing).forEach(writer::triple));
            writer.finish();
        }
        virtuoso.indexWords(SKOS.hiddenLabel.getURI());
        virtuoso.load(file);
        return new VirtuosoNames(virtuoso);
    }

    @Override
    public String name() {
        return "Virtuoso full text, over HTTP";
    }

    @Override
    public String promise() {
        return "any ten that begin so, or in a word";
    }

    @Override
    public Optional<List<String>> suggest(String typed) {
        String begun = Called.folded(typed);
        String phrase = phrase(begun);
        return virtuoso.select(
                phrase.isEmpty() ? ALL : INDEXED,
                Map.of(
                        "begun", NodeFactory.createLiteralString(begun),
                        "phrase", NodeFactory.createLiteralString("\"" + phrase + "\"")),
                row -> row.get("name").getLiteralLexicalForm());
    }

    /** The words up to the first sign, the last one as a beginning. */
    private static String phrase(String begun) {
        List<String> words = new ArrayList<>();
        String[] typed = begun.substring(1).split(" ", -1);
        for (int i = 0; i < typed.length && !Check.SIGNS.matcher(typed[i]).find(); i++) {
            if (i < typed.length - 1) {
                words.add(typed[i]);
            } else if (typed[i].length() >= LEAST_LETTERS) {
                words.add(typed[i] + "*");
            }
        }
        return String.join(" ", words);
    }

    @Override
    public LongSupplier spent() {
        return virtuoso.processor();
    }
}
