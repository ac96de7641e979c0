package org.ketnoi.cli;

import java.util.Locale;
import org.ketnoi.graph.DomainException;
import org.ketnoi.ontology.Severity;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import picocli.CommandLine;

/** Tells on the command line why something was refused. */
final class RefusalPrinter implements CommandLine.IExecutionExceptionHandler {
    static final int REFUSED = 1;

    private static final ResourceBundleMessageSource MESSAGES = open();

    private static ResourceBundleMessageSource open() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** The texts, without the program around them. */
    static MessageSource messages() {
        return MESSAGES;
    }

    /** Vietnamese where the machine speaks it, else English. */
    static Locale language() {
        return Locale.getDefault().getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
    }

    /** What stands before the text of something that does not refuse: {@code warning: }. */
    static String mark(String severity, Locale language) {
        return severity.equals(Severity.VIOLATION.code()) ? "" : text("severity." + severity, language) + ": ";
    }

    static String text(String key, Locale language, Object... values) {
        return MESSAGES.getMessage(key, values, language);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments)
            throws Exception {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) {
                command.getErr().println("ketnoi: " + text(refusal));
                return REFUSED;
            }
        }
        throw failure;
    }

    private static String text(DomainException refusal) {
        return MESSAGES.getMessage(
                "problem." + refusal.problem() + ".detail", refusal.values().toArray(), language());
    }
}
