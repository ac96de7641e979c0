package org.ketnoi.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ketnoi.ingest.web.ImportView;

/** Where imports are handed in, listed and taken back: the running server, or this process. */
interface ImportDesk {
    /**
     * Files that belong together.
     *
     * @param dryRun {@code true} or {@code false}, as the server's door has it
     * @param rows {@code all} or {@code valid}
     */
    record Order(List<Path> files, Optional<String> format, String dryRun, String rows, Optional<String> replaces) {
        public Order {
            files = List.copyOf(files);
        }
    }

    /** Takes files in and waits for the end; is told how far it has come. */
    ImportView take(Order order, Consumer<ImportView> progress);

    /** Takes an import back and waits for the end. */
    ImportView undo(String id, Consumer<ImportView> progress);

    /** The newest imports first. */
    List<ImportView> list(int most);

    /** Does something at the desk of a data directory: the server's, when one is running, else an own one. */
    static <T> T at(Path directory, java.util.function.Function<ImportDesk, T> work) {
        Optional<ImportDesk> server = RunningServer.of(directory)
                .flatMap(running -> org.ketnoi.security.OperatorToken.find(directory)
                        .map(token -> new ServerImports(running, token)));
        return server.map(work).orElseGet(() -> Program.with(context -> work.apply(new OwnImports(context))));
    }
}
