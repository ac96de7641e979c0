package org.ketnoi.cli;

import java.util.Locale;
import org.ketnoi.graph.DomainException;
import org.springframework.context.support.ResourceBundleMessageSource;
import picocli.CommandLine;

/** Tells on the command line why something was refused. */
final class RefusalPrinter implements CommandLine.IExecutionExceptionHandler {
    static final int REFUSED = 1;

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Vietnamese where the machine speaks it, else English. */
    static Locale language() {
        return Locale.getDefault().getLanguage().equals("vi") ? Locale.of("vi") : Locale.ENGLISH;
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
