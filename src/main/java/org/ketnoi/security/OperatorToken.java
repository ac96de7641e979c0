package org.ketnoi.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * The credential of whoever operates this installation: a random token in a file beside the data that only its owner
 * can read. Whoever can read the file may write through the server.
 */
public record OperatorToken(Path file, String value) {
    private static final String FILE = "operator.token";
    private static final int BYTES = 32;

    /** The token of a directory, made when there is none. */
    public static OperatorToken in(Path directory) {
        return find(directory).orElseGet(() -> create(directory));
    }

    /** The token of a directory, if there is one that can be read. */
    public static Optional<OperatorToken> find(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            return Files.exists(file)
                    ? Optional.of(new OperatorToken(file, Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OperatorToken create(Path directory) {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String value = HexFormat.of().formatHex(random);
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(Set.of(
                            java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                            java.nio.file.attribute.PosixFilePermission.OWNER_WRITE)));
            Files.writeString(file, value);
            return new OperatorToken(file, value);
        } catch (FileAlreadyExistsException e) {
            return find(directory).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return "OperatorToken in " + file;
    }
}
