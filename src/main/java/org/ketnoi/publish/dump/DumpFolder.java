package org.ketnoi.publish.dump;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the dumps lie, each a directory of its own. One that is being made has a name that no dump has, and gets its
 * own name in one step when everything in it is on disk.
 */
final class DumpFolder {
    static final String RECORD = "dump.json";

    private static final Pattern NAME = Pattern.compile("\\d{8}-\\d{6}(-\\d+)?");
    private static final String UNFINISHED = "unfinished-";
    private static final String REMOVED = "removed-";
    private static final JsonMapper JSON = new JsonMapper();

    private final Path root;

    DumpFolder(Path root) {
        this.root = root;
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    Path of(String name) {
        return root.resolve(name);
    }

    /** The newest first. */
    List<Dump> list() throws IOException {
        return directories(name -> isName(name)).stream()
                .map(directory -> JSON.readValue(directory.resolve(RECORD), Dump.class))
                .sorted(Comparator.comparing(Dump::issued)
                        .thenComparing(Dump::name)
                        .reversed())
                .toList();
    }

    private List<Path> directories(java.util.function.Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> wanted.test(String.valueOf(entry.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    /** An empty directory for a dump to be; what a killed process left half done goes. */
    Path begin(String name) throws IOException {
        for (Path left : directories(left -> left.startsWith(UNFINISHED) || left.startsWith(REMOVED))) {
            erase(left);
        }
        return Files.createDirectories(root.resolve(UNFINISHED + name));
    }

    /** From here on it is a dump. */
    void finish(Path directory, Dump dump) throws IOException {
        Path record = directory.resolve(RECORD);
        JSON.writeValue(record, dump);
        DumpWriter.force(record);
        Files.move(directory, of(dump.name()), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Gone in one step for those who list, then from the disk. */
    void remove(Dump dump) throws IOException {
        Path removed = root.resolve(REMOVED + dump.name());
        Files.move(of(dump.name()), removed, StandardCopyOption.ATOMIC_MOVE);
        erase(removed);
    }

    static void erase(Path directory) throws IOException {
        List<Path> all;
        try (Stream<Path> entries = Files.walk(directory)) {
            all = entries.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path entry : all) {
            Files.delete(entry);
        }
    }
}
