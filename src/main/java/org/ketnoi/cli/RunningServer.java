package org.ketnoi.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that holds a directory's data: its process and its address, noted in a file beside the data. */
record RunningServer(long process, String address) {
    private static final Pattern NOTE = Pattern.compile("(\\d{1,10}) (http://[0-9a-zA-Z.:\\[\\]]+)\\s*");

    private static Path file(Path directory) {
        return directory.resolve("server.run");
    }

    /** The server of a directory, when its process lives. */
    static Optional<RunningServer> of(Path directory) {
        try {
            if (!Files.exists(file(directory))) {
                return Optional.empty();
            }
            Matcher note = NOTE.matcher(Files.readString(file(directory)));
            return note.matches()
                    ? Optional.of(new RunningServer(Long.parseLong(note.group(1)), note.group(2)))
                            .filter(RunningServer::lives)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean lives() {
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive).isPresent();
    }

    void note(Path directory) {
        try {
            Files.writeString(file(directory), process + " " + address + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void forget(Path directory) {
        try {
            Files.deleteIfExists(file(directory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
