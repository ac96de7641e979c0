package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of a run as a table in Markdown, each beside KetNoi's answer to the same questions. */
public final class Table {
    private static final String OURS = "KetNoi";

    private Table() {}

    public static String of(List<Measured> all) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "| entities | questions | system | p50 | p95 | p99 | of a processor: p50 | p95 | p99 | as much as KetNoi,"
                        + " p50 / p95 of a processor | answered / given up | answers |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|");
        all.stream().map(row -> row(row, ours(row, all))).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static Optional<Measured> ours(Measured row, List<Measured> all) {
        return all.stream()
                .filter(one -> one.system().equals(OURS)
                        && one.scale() == row.scale()
                        && one.workload().equals(row.workload()))
                .findFirst();
    }

    private static String row(Measured row, Optional<Measured> ours) {
        return String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %s | %d / %d | %s; %d of %d compared differ |",
                row.scale(),
                row.workload(),
                row.system(),
                cells(row.clock()),
                cells(row.processor()),
                ours.map(base -> ratio(row, base)).orElse("–"),
                row.answered(),
                row.late(),
                row.promise(),
                row.differing(),
                row.checked());
    }

    private static String cells(Measured.Quantiles times) {
        return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", times.p50(), times.p95(), times.p99());
    }

    /** What was given up takes as much at least. */
    private static String ratio(Measured row, Measured base) {
        return String.format(
                Locale.ROOT,
                "%s%.2f / %.2f",
                row.late() > 0 ? "≥ " : "",
                row.processor().p50() / base.processor().p50(),
                row.processor().p95() / base.processor().p95());
    }
}
