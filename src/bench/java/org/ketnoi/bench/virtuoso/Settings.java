package org.ketnoi.bench.virtuoso;

import java.nio.file.Path;

/** What Virtuoso is told at its start: 1.4 GB of buffers, as its manual has them for 2 GB, and no checkpoint while it is asked. */
final class Settings {
    private Settings() {}

    static String of(Path directory, int sqlPort, int httpPort, long limitSeconds) {
        return """
                [Database]
                DatabaseFile = %1$s/virtuoso.db
                ErrorLogFile = %1$s/virtuoso.log
                LockFile = %1$s/virtuoso.lck
                TransactionFile = %1$s/virtuoso.trx
                xa_persistent_file = %1$s/virtuoso.pxa
                MaxCheckpointRemap = 2000
                [TempDatabase]
                DatabaseFile = %1$s/temporary.db
                TransactionFile = %1$s/temporary.trx
                [Parameters]
                ServerPort = 127.0.0.1:%2$d
                NumberOfBuffers = 170000
                MaxDirtyBuffers = 130000
                CheckpointInterval = 0
                DirsAllowed = %1$s
                [HTTPServer]
                ServerPort = 127.0.0.1:%3$d
                ServerThreads = 4
                MaxKeepAlives = 10
                KeepAliveTimeout = 60
                [SPARQL]
                ResultSetMaxRows = 10000
                MaxQueryExecutionTime = %4$d
                """.formatted(directory, sqlPort, httpPort, limitSeconds);
    }
}
