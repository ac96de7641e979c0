package org.ketnoi.bench.virtuoso;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A Virtuoso of Debian's package virtuoso-opensource-7-bin, with a database of its own, as a server on the loopback
 * address: filled by its bulk loader, and asked at its SPARQL endpoint.
 */
public final class Virtuoso implements AutoCloseable {
    private static final String SERVER = "virtuoso-t";
    private static final String CLIENT = "isql-vt";
    private static final int PATIENCE = 600;
    private static final int PAUSE = 100;

    private final Path directory;
    private final int sqlPort;
    private final Endpoint endpoint;
    private final Process process;

    private Virtuoso(Path directory, int sqlPort, Endpoint endpoint, Process process) {
        this.directory = directory;
        this.sqlPort = sqlPort;
        this.endpoint = endpoint;
        this.process = process;
    }

    /** Whether it can be run here. */
    public static boolean isInstalled() {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, SERVER)));
        if (!installed) {
            System.out.println("Virtuoso is left out: there is no " + SERVER
                    + " here (apt-get install virtuoso-opensource-7-bin)");
        }
        return installed;
    }

    /**
     * An empty one.
     *
     * @param limitSeconds after which it gives a question up
     */
    public static Virtuoso start(Path directory, long limitSeconds) throws IOException, InterruptedException {
        int sqlPort = freePort();
        int httpPort = freePort();
        Path settings = directory.resolve("virtuoso.ini");
        Files.writeString(settings, Settings.of(directory, sqlPort, httpPort, limitSeconds));
        Process process = new ProcessBuilder(SERVER, "+foreground", "+configfile", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("output.log").toFile())
                .start();
        // Who stops the measurement stops this too.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Virtuoso virtuoso = new Virtuoso(
                directory, sqlPort, new Endpoint(URI.create("http://127.0.0.1:" + httpPort + "/sparql")), process);
        virtuoso.await();
        return virtuoso;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void await() throws InterruptedException {
        for (int i = 0; i < PATIENCE && process.isAlive(); i++) {
            try (Socket socket = new Socket(
                    InetAddress.getLoopbackAddress(), endpoint.address().getPort())) {
                return;
            } catch (IOException e) {
                Thread.sleep(PAUSE);
            }
        }
        close();
        throw new IllegalStateException("Virtuoso did not start, see " + directory);
    }

    /** Takes in a file of its directory by the bulk loader. */
    public void load(Path file) throws IOException, InterruptedException {
        run("ld_dir('%s', '%s', 'urn:bench'); rdf_loader_run(); DB.DBA.VT_INC_INDEX_DB_DBA_RDF_OBJ(); checkpoint;"
                .formatted(directory, file.getFileName()));
    }

    /** Has the words of what is said with a property put into its index, when it is loaded after this. */
    public void indexWords(String property) throws IOException, InterruptedException {
        run("DB.DBA.RDF_OBJ_FT_RULE_ADD(null, '%s', 'words');".formatted(property));
    }

    private void run(String statements) throws IOException, InterruptedException {
        Path log = directory.resolve("client.log");
        int code = new ProcessBuilder(
                        CLIENT, "127.0.0.1:" + sqlPort, "dba", "dba", "ERRORS=STDOUT", "EXEC=" + statements)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        String told = Files.readString(log);
        if (code != 0 || told.contains("*** Error")) {
            throw new IllegalStateException(told);
        }
    }

    /**
     * The rows of an answer; empty when the time was up.
     *
     * @param parameters what stands for {@code ?::name} in the question, so that Virtuoso plans it once for all values
     */
    public <T> Optional<List<T>> select(String query, Map<String, Node> parameters, Function<Binding, T> row) {
        return endpoint.select(query, parameters, row);
    }

    /** What the server has had of the processors, in nanoseconds. */
    public LongSupplier processor() {
        return new ProcessorClock(process.pid());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }
}
