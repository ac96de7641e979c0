package org.ketnoi.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Large files without meaning: one statement a line, about one thing each. */
final class Notes {
    private Notes() {}

    /** Turtle with that many statements, all about things of one kind. */
    static Path write(Path file, String kind, int statements) throws IOException {
        return Files.writeString(file, text(kind, statements));
    }

    static String text(String kind, int statements) {
        return IntStream.rangeClosed(1, statements)
                .mapToObj(number -> line(kind, number))
                .collect(Collectors.joining());
    }

    private static String line(String kind, int number) {
        return "<https://w3id.org/ketnoi/id/" + kind + "/n-" + number
                + "> <http://www.w3.org/2000/01/rdf-schema#label> \"Ghi chú " + number + "\"@vi .\n";
    }

    /** How many of them can be seen. */
    static long count(Server server, String kind) {
        return server.count("SELECT (COUNT(DISTINCT ?note) AS ?n) WHERE { ?note ?property ?value "
                + "FILTER (STRSTARTS(STR(?note), \"https://w3id.org/ketnoi/id/" + kind + "/\")) }");
    }

    /** All statements that can be seen, in all graphs. */
    static long countAll(Server server) {
        return server.count("SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?graph { ?s ?p ?o } }");
    }
}
