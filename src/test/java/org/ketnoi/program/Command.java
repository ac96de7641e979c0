package org.ketnoi.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A command that has ended: its exit code and what it printed. */
record Command(int exit, String out, String err) {
    private static final int MOST_SECONDS = 180;

    /** Runs the launcher on the data of a directory and waits for its end. */
    static Command run(Path store, String... arguments) {
        try {
            Path out = Files.createTempFile("ketnoi", ".out");
            Path err = Files.createTempFile("ketnoi", ".err");
            try {
                Process process = Launcher.on(store, List.of(arguments))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
                return ended(process, out, err);
            } finally {
                Files.delete(out);
                Files.delete(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Command ended(Process process, Path out, Path err) throws IOException {
        try {
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Not done after " + MOST_SECONDS + " s: " + Files.readString(err));
            }
            return new Command(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while a command ran", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** What it printed, line by line. */
    List<String> lines() {
        return out.lines().toList();
    }
}
