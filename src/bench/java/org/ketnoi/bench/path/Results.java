package org.ketnoi.bench.path;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.ketnoi.bench.graph.Links;
import org.ketnoi.bench.world.World;
import org.ketnoi.transfer.path.Network;

/** The file in which processes leave what they measured: rows, and remarks in lines that begin with a star. */
public record Results(Path file) {
    private static final String REMARK = "* ";

    public void note(Measured measured) {
        System.out.println(measured);
        append(measured.line());
    }

    public void remark(String format, Object... values) {
        String line = REMARK + String.format(Locale.ROOT, format, values);
        System.out.println(line);
        append(line);
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the product's network, and notes how long that took and what it takes. */
    Network network(World world, Links links) {
        long start = System.nanoTime();
        Network network = KetNoi.network(links, world.census().parties());
        remark(
                "%,d entities: %,d nodes, %,d links; network made in %.2f s, %.1f bytes a link",
                world.census().entities(),
                network.nodes(),
                network.links(),
                (System.nanoTime() - start) / 1e9,
                (double) network.bytes() / network.links());
        return network;
    }

    public static List<Measured> measured(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith(REMARK))
                .map(Measured::parse)
                .toList();
    }

    public static List<String> remarks(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(REMARK))
                .toList();
    }
}
