package org.ketnoi.matching;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Converts between units written as codes of the Unified Code for Units of Measure (ucum.org): products and quotients of
 * the units that are used for technologies, with metric prefixes. A thing that is counted, {@code {piece}}, is a unit of
 * its own. Codes that it does not know are equal only to themselves.
 */
final class Ucum {
    private static final Map<String, Double> PREFIXES = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("n", 1e-9),
            Map.entry("u", 1e-6),
            Map.entry("m", 1e-3),
            Map.entry("c", 1e-2),
            Map.entry("d", 1e-1),
            Map.entry("h", 1e2),
            Map.entry("k", 1e3),
            Map.entry("M", 1e6),
            Map.entry("G", 1e9),
            Map.entry("T", 1e12));

    /** Factor, and exponents of metre, gram, second, kelvin; mass in grams. */
    private static final Map<String, Size> METRIC = Map.ofEntries(
            Map.entry("m", Size.of(1, "m", 1)),
            Map.entry("g", Size.of(1, "g", 1)),
            Map.entry("s", Size.of(1, "s", 1)),
            Map.entry("K", Size.of(1, "K", 1)),
            Map.entry("L", Size.of(1e-3, "m", 3)),
            Map.entry("l", Size.of(1e-3, "m", 3)),
            Map.entry("t", Size.of(1e6, "g", 1)),
            Map.entry("Hz", Size.of(1, "s", -1)),
            Map.entry("N", Size.of(1e3, "g", 1, "m", 1, "s", -2)),
            Map.entry("Pa", Size.of(1e3, "g", 1, "m", -1, "s", -2)),
            Map.entry("bar", Size.of(1e8, "g", 1, "m", -1, "s", -2)),
            Map.entry("J", Size.of(1e3, "g", 1, "m", 2, "s", -2)),
            Map.entry("W", Size.of(1e3, "g", 1, "m", 2, "s", -3)));

    private static final Map<String, Size> OTHERS = Map.ofEntries(
            Map.entry("min", Size.of(60, "s", 1)),
            Map.entry("h", Size.of(3_600, "s", 1)),
            Map.entry("d", Size.of(86_400, "s", 1)),
            Map.entry("wk", Size.of(604_800, "s", 1)),
            Map.entry("mo", Size.of(2_629_800, "s", 1)),
            Map.entry("a", Size.of(31_557_600, "s", 1)),
            Map.entry("har", Size.of(1e4, "m", 2)),
            Map.entry("%", Size.of(1e-2)),
            Map.entry("[ppth]", Size.of(1e-3)),
            Map.entry("[ppm]", Size.of(1e-6)),
            Map.entry("[ppb]", Size.of(1e-9)),
            Map.entry("10*3", Size.of(1e3)),
            Map.entry("10*6", Size.of(1e6)),
            Map.entry("10*9", Size.of(1e9)));

    private static final double ZERO_CELSIUS = 273.15;
    private static final Pattern PART =
            Pattern.compile("([./]?)(\\{[^}]*}|10\\*\\d|[A-Za-z\\[\\]%]+?(?=[-\\d./]|$)|\\d+)(-?\\d+)?");
    private static final Map<String, Size> KNOWN = new ConcurrentHashMap<>();
    private static final int MOST_KNOWN = 10_000;

    private Ucum() {}

    /** A factor, and the exponents of what it is made of. */
    private record Size(double factor, Map<String, Integer> exponents) {
        static Size of(double factor, Object... parts) {
            Map<String, Integer> exponents = new TreeMap<>();
            for (int i = 0; i < parts.length; i += 2) {
                exponents.put((String) parts[i], (Integer) parts[i + 1]);
            }
            return new Size(factor, exponents);
        }

        Size times(Size other, int power) {
            Map<String, Integer> all = new TreeMap<>(exponents);
            other.exponents.forEach((base, exponent) -> all.merge(base, exponent * power, Integer::sum));
            all.values().removeIf(exponent -> exponent == 0);
            return new Size(factor * Math.pow(other.factor, power), all);
        }
    }

    /** The value in another unit; empty when the two measure different things. */
    static OptionalDouble convert(double value, String from, String to) {
        if (from.equals(to)) {
            return OptionalDouble.of(value);
        }
        Size one = size(from);
        Size other = size(to);
        if (!one.exponents.equals(other.exponents)) {
            return OptionalDouble.empty();
        }
        double base = from.equals("Cel") ? value + ZERO_CELSIUS : value * one.factor;
        return OptionalDouble.of(to.equals("Cel") ? base - ZERO_CELSIUS : base / other.factor);
    }

    private static Size size(String unit) {
        Size known = KNOWN.get(unit);
        if (known == null) {
            known = parsed(unit);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(unit, known);
            }
        }
        return known;
    }

    private static Size parsed(String unit) {
        if (unit.equals("Cel")) {
            return Size.of(1, "K", 1);
        }
        Size all = Size.of(1);
        Matcher part = PART.matcher(unit);
        int end = 0;
        while (end < unit.length()) {
            Size one = part.find(end) && part.start() == end ? atom(part.group(2)) : null;
            if (one == null) {
                return Size.of(1, "‹" + unit + "›", 1);
            }
            int power = part.group(3) == null ? 1 : Integer.parseInt(part.group(3));
            all = all.times(one, part.group(1).equals("/") ? -power : power);
            end = part.end();
        }
        return all;
    }

    private static @Nullable Size atom(String code) {
        if (code.startsWith("{")) {
            return Size.of(1, code, 1);
        }
        if (code.matches("\\d+")) {
            return Size.of(Double.parseDouble(code));
        }
        Size other = OTHERS.get(code);
        return other != null ? other : metric(code);
    }

    private static @Nullable Size metric(String code) {
        for (int cut = 0; cut <= Math.min(1, code.length() - 1); cut++) {
            Double prefix = PREFIXES.get(code.substring(0, cut));
            Size size = METRIC.get(code.substring(cut));
            if (prefix != null && size != null) {
                return new Size(prefix * size.factor, size.exponents);
            }
        }
        return null;
    }
}
