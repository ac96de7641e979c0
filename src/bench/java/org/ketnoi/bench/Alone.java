package org.ketnoi.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Benchmarks that need the product's Lucene: in a process of their own, without the systems that bring another one. */
final class Alone {
    private static final List<String> OTHERS =
            List.of("neo4j", "lucene9-shaded", "lucene-backward-codecs", "lucene-queryparser");

    private Alone() {}

    /** Runs the benchmark of that name with the same options. */
    static void run(String name, Options options) throws IOException, InterruptedException {
        List<String> line = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + Runtime.getRuntime().maxMemory(),
                                "-Duser.language=en",
                                "-cp",
                                classPath(),
                                Bench.class.getName(),
                                name),
                        options.words().stream())
                .toList();
        int code = new ProcessBuilder(line).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code);
        }
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        OTHERS.stream().noneMatch(Path.of(entry).getFileName().toString()::startsWith))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
