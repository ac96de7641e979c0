package org.ketnoi.graph;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would take for a formula. What goes out is disarmed by an apostrophe before it, as
 * OWASP recommends against CSV injection; the apostrophe is taken off again when the sheet comes back.
 */
public final class Formulas {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)*");
    private static final Pattern ARMED = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Formulas() {}

    /** Text that is nothing but text in every spreadsheet program. */
    public static String disarmed(String text) {
        return ARMED.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
    }

    /** Text as it was typed, without the apostrophe of {@link #disarmed}. */
    public static String typed(String text) {
        return text.startsWith("'") && ARMED.matcher(text.substring(1)).matches() ? text.substring(1) : text;
    }

    /** Whether a cell of text tries to be a formula. */
    public static boolean isFormula(String text) {
        return text.startsWith("=");
    }
}
