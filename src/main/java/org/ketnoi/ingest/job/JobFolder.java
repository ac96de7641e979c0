package org.ketnoi.ingest.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is kept of one import, readable by its owner only: {@code job.json}, the files as they came in, what was found in
 * them, and what it replaced. A file is replaced as a whole.
 */
final class JobFolder {
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();
    private static final JsonMapper LINES = new JsonMapper();

    private final Path directory;

    JobFolder(Path directory) {
        this.directory = directory;
    }

    void make() {
        try {
            Files.createDirectories(directory, OWNER_ONLY);
            Files.createDirectories(input(), OWNER_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path input() {
        return directory.resolve("input");
    }

    /** Where one of the incoming files lies, by its number from 0. */
    Path input(int number) {
        return input().resolve(Integer.toString(number));
    }

    boolean hasInput() {
        return Files.exists(input(0));
    }

    /** What the replaced import had written. */
    Path archive() {
        return directory.resolve("replaced.nq.gz");
    }

    /** For what does not fit into memory; empty before each use. */
    Path workspace() {
        Path workspace = directory.resolve("staged");
        deleteTree("staged");
        try {
            return Files.createDirectories(workspace, OWNER_ONLY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ImportJob> load() {
        Path file = directory.resolve("job.json");
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), ImportJob.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void save(ImportJob job) {
        write("job.json", JSON.writeValueAsBytes(job));
    }

    void save(List<ToldFinding> findings) {
        StringBuilder lines = new StringBuilder();
        findings.forEach(
                finding -> lines.append(LINES.writeValueAsString(finding)).append('\n'));
        write("findings.jsonl", lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    List<ToldFinding> findings() {
        Path file = directory.resolve("findings.jsonl");
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> LINES.readValue(line, ToldFinding.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String name, byte[] bytes) {
        Path fresh = directory.resolve(name + ".new");
        try {
            try (FileChannel channel = FileChannel.open(
                    fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void deleteInput() {
        deleteTree("input");
        deleteTree("staged");
    }

    void deleteWorkspace() {
        deleteTree("staged");
    }

    void deleteCopies() {
        deleteInput();
        deleteArchive();
        delete(directory.resolve("findings.jsonl"));
    }

    void deleteArchive() {
        delete(archive());
    }

    /** Removes what is left of an import that never began, and the folder when nothing else is in it. */
    void discard() {
        deleteInput();
        delete(directory.resolve("job.json.new"));
        delete(directory);
    }

    private void deleteTree(String name) {
        Path top = directory.resolve(name);
        if (!Files.exists(top)) {
            return;
        }
        try (Stream<Path> files = Files.walk(top)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
