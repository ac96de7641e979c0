package org.ketnoi.bench.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How the cost of an answer grows from the smallest world measured to the largest one, worst first. */
public final class Growth {
    private Growth() {}

    public static List<String> of(List<Measured> all) {
        int least = all.stream().mapToInt(Measured::scale).min().orElse(0);
        int most = all.stream().mapToInt(Measured::scale).max().orElse(0);
        record Line(double factor, String text) {}
        List<Line> lines = new ArrayList<>();
        for (Measured small : all) {
            for (Measured large : all) {
                if (small.scale() == least && large.scale() == most && least < most && isSame(small, large)) {
                    double factor = large.processor().p95() / small.processor().p95();
                    lines.add(new Line(factor, told(small, factor, (double) most / least)));
                }
            }
        }
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::factor).reversed())
                .map(Line::text)
                .toList();
    }

    /** What was given up in time says nothing of growth. */
    private static boolean isSame(Measured one, Measured other) {
        return one.workload().equals(other.workload())
                && one.system().equals(other.system())
                && one.late() + other.late() == 0;
    }

    private static String told(Measured row, double factor, double world) {
        return String.format(
                Locale.ROOT,
                "* %s in %s: %.1f times the processor time (p95) for %.0f times the entities",
                row.workload(),
                row.system(),
                factor,
                world);
    }
}
