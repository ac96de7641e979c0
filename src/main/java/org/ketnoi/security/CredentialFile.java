package org.ketnoi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ketnoi.graph.Iri;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code credentials.json} beside the data, readable by its owner only. It is replaced as a whole, so that a reader sees
 * the old one or the new one; several processes may change it, one after the other.
 */
final class CredentialFile {
    private static final String FILE = "credentials.json";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    CredentialFile(Path directory) {
        this.file = directory.resolve(FILE);
    }

    /** A line of the file. */
    private record Entry(
            String name, String role, List<String> scope, String sha256, String created, Optional<String> revoked) {
        static Entry of(Credential credential) {
            return new Entry(
                    credential.name(),
                    credential.role().word(),
                    credential.scope().stream().map(Iri::value).toList(),
                    credential.hash(),
                    credential.created().toString(),
                    credential.revoked().map(Instant::toString));
        }

        Credential credential() {
            return new Credential(
                    name,
                    Role.valueOf(role.toUpperCase(Locale.ROOT)),
                    scope.stream().map(Iri::of).toList(),
                    sha256,
                    Instant.parse(created),
                    revoked.map(Instant::parse));
        }
    }

    /** Another value after each change. */
    String stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.fileKey() + " " + attributes.lastModifiedTime() + " " + attributes.size();
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Credential> read() {
        try {
            return Files.exists(file)
                    ? List.of(JSON.readValue(Files.readAllBytes(file), Entry[].class)).stream()
                            .map(Entry::credential)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void change(UnaryOperator<List<Credential>> change) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path lockFile = file.resolveSibling(FILE + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid()) {
                    write(change.apply(read()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Credential> credentials) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, ".new", OWNER_ONLY);
        byte[] text = JSON.writeValueAsBytes(credentials.stream().map(Entry::of).toList());
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer rest = java.nio.ByteBuffer.wrap(text);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
