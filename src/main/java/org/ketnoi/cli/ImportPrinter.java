package org.ketnoi.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.ketnoi.ingest.Preview;
import org.ketnoi.ingest.web.ImportView;
import tools.jackson.databind.json.JsonMapper;

/** Tells on the command line what became of an import, and how far it is. */
final class ImportPrinter {
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean lineOpen;

    ImportPrinter(PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
    }

    /** One line that is written over: stage, how many statements, per cent. */
    void progress(ImportView view) {
        String percent = view.total() > 0 ? String.format(Locale.ROOT, " %d %%", 100 * view.done() / view.total()) : "";
        String text = String.format(
                Locale.ROOT, "%s %s %,d%s", view.file(), view.stage().orElse(view.state()), view.done(), percent);
        err.printf(Locale.ROOT, "\r%-70s", text);
        err.flush();
        lineOpen = true;
    }

    private void endLine() {
        if (lineOpen) {
            err.println();
            lineOpen = false;
        }
    }

    void json(Object view) {
        endLine();
        out.println(new JsonMapper().writeValueAsString(view));
    }

    void report(ImportView view) {
        endLine();
        view.findings()
                .forEach(fault -> line(
                        "%s%s:%s:%s%s: %s%s",
                        fault.file(),
                        fault.sheet().map(sheet -> "!" + sheet).orElse(""),
                        fault.row().map(String::valueOf).orElse(""),
                        fault.column().orElse(""),
                        fault.cell().map(cell -> " (" + cell + ")").orElse(""),
                        RefusalPrinter.mark(fault.severity(), RefusalPrinter.language()),
                        fault.text()));
        view.problem().ifPresent(problem -> line("%s: %s", view.file(), problem.detail()));
        view.files().forEach(this::file);
        view.earlier().filter(id -> view.replaces().isEmpty()).ifPresent(id -> text("cli.import.earlier", id));
        line("%s %s", text(view.state()), view.id());
    }

    private void file(ImportView.FileView file) {
        line(
                "%s: %s as %s, %d things, %d statements%s",
                file.name(),
                file.outcome().orElse("–"),
                file.format(),
                file.things(),
                file.statements(),
                file.run().map(run -> ", run " + run).orElse(""));
        ImportView.Changes changes = file.changes();
        if (changes.added() + changes.changed() + changes.unchanged() + changes.conflicting() > 0) {
            text("cli.import.changes", changes.added(), changes.changed(), changes.unchanged(), changes.conflicting());
        }
        if (file.rowsLeftOut() > 0) {
            text("cli.import.left-out", file.rowsLeftOut());
        }
        changes.conflicts().forEach(this::conflict);
    }

    private void conflict(Preview.Conflict conflict) {
        text(
                "cli.import.conflict",
                Integer.toString(conflict.row()),
                conflict.thing(),
                conflict.property(),
                conflict.there(),
                conflict.run(),
                conflict.here());
    }

    /** One line for each. */
    void list(Iterable<ImportView> views) {
        views.forEach(view -> line(
                "%s\t%s\t%s\t%s\t%s\t%d",
                view.id(), text(view.state()), view.by(), view.createdAt(), view.file(), view.statements()));
    }

    private static String text(String state) {
        return RefusalPrinter.text("import.state." + state, RefusalPrinter.language());
    }

    private void text(String key, Object... values) {
        out.println(RefusalPrinter.text(key, RefusalPrinter.language(), values));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
