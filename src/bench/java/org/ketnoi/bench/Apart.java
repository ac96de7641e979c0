package org.ketnoi.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Benchmarks in a process of their own: with all systems, or without those that bring another Lucene than the product's. */
public final class Apart {
    private static final List<String> OTHERS =
            List.of("neo4j", "lucene9-shaded", "lucene-backward-codecs", "lucene-queryparser");

    private static final List<String> PRODUCTS = List.of("lucene-core", "lucene-analysis-common");
    /** Where the build lays Neo4j's. */
    private static final Path LUCENE_OF_NEO4J = Path.of("target", "neo4j-lucene");

    private Apart() {}

    /** Runs the benchmark of that name with the product's own Lucene. */
    public static void withoutOthers(String name, Options options) throws IOException, InterruptedException {
        run(name, options, classPath(without(OTHERS)));
    }

    /** Runs the benchmark of that name with every system on the class path, and the Lucene that Neo4j wants. */
    public static void withNeo4j(String name, Options options) throws IOException, InterruptedException {
        try (Stream<Path> jars = Files.list(LUCENE_OF_NEO4J)) {
            run(name, options, classPath(Stream.concat(jars.map(Path::toString), without(PRODUCTS))));
        }
    }

    /** Runs the benchmark of that name with every system on the class path. */
    public static void withAll(String name, Options options) throws IOException, InterruptedException {
        run(name, options, System.getProperty("java.class.path"));
    }

    private static void run(String name, Options options, String classPath) throws IOException, InterruptedException {
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + Runtime.getRuntime().maxMemory(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-Duser.language=en",
                                "-cp",
                                classPath,
                                Bench.class.getName(),
                                name),
                        options.words().stream())
                .toList();
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static Stream<String> without(List<String> jars) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        jars.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith));
    }

    private static String classPath(Stream<String> entries) {
        return entries.collect(Collectors.joining(File.pathSeparator));
    }
}
