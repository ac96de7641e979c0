package org.ketnoi.bench.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ketnoi.bench.Apart;
import org.ketnoi.bench.Options;
import org.ketnoi.bench.virtuoso.Virtuoso;

/** Each system at each scale in a process of its own, one after another; then one table. */
public final class Contest {
    private Contest() {}

    /** How the process of a system is run; what it measured is in the file that its options name. */
    @FunctionalInterface
    public interface Run {
        void apart(String system, Options own) throws IOException, InterruptedException;
    }

    /** Neo4j beside its own Lucene, all others beside the product's; Virtuoso where it is installed. */
    public static Run each(String name) {
        return (system, own) -> {
            if (system.equals("neo4j")) {
                Apart.withNeo4j(name, own);
            } else if (!system.equals("virtuoso") || Virtuoso.isInstalled()) {
                Apart.withoutOthers(name, own);
            }
        };
    }

    /**
     * Measures all that is wanted and prints the table.
     *
     * @param systems those that take part when nothing is said, parted by commas
     * @throws IllegalStateException at the end, when an answer is not that of the reference
     */
    public static void hold(Options options, String systems, Run run) throws IOException, InterruptedException {
        Path results = Files.createTempFile("ketnoi-bench", ".tsv");
        for (String scale : options.list("scale", "10000")) {
            for (String system : options.list("systems", systems)) {
                Map<String, String> own = Map.of("scale", scale, "system", system, "results", results.toString());
                run.apart(system, new Options(options.with(own).toArray(String[]::new)));
            }
        }
        List<Measured> all = Results.measured(results);
        System.out.println(Table.of(all));
        Growth.of(all).forEach(System.out::println);
        Results.remarks(results).forEach(System.out::println);
        Files.delete(results);
        if (all.stream().anyMatch(measured -> measured.differing() > 0)) {
            throw new IllegalStateException("Answers differ from those of the reference");
        }
    }
}
