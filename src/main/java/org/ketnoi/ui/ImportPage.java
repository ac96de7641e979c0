package org.ketnoi.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ImportJob.State;
import org.ketnoi.ingest.job.ImportWish;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.ingest.web.Findings;
import org.ketnoi.ingest.web.ImportView;
import org.ketnoi.ingest.web.ReportView;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Callers;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /imports/{id}}: what was found in files, what they would change, and what to do with them. */
@Controller
@RequestMapping("/imports/{id}")
class ImportPage {
    private static final List<String> GRAVITY = List.of("violation", "warning", "info");
    private static final Comparator<ReportView.Fault> GRAVEST_FIRST =
            Comparator.comparingInt(fault -> GRAVITY.indexOf(fault.severity()));

    private final Imports imports;
    private final Callers callers;
    private final MessageSource messages;

    ImportPage(Imports imports, Callers callers, MessageSource messages) {
        this.imports = imports;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String id, Locale language, Model model) {
        Caller caller = callers.get();
        ImportJob job = imports.get(caller, id);
        ImportView view = ImportView.of(job, new Findings(imports.findings(caller, id), messages, language));
        model.addAttribute("line", ImportLine.of(job, language));
        model.addAttribute("view", view);
        model.addAttribute(
                "findings", view.findings().stream().sorted(GRAVEST_FIRST).toList());
        model.addAttribute("moves", isMoving(job));
        model.addAttribute("share", job.total() > 0 ? (double) job.done() / job.total() : 0);
        model.addAttribute("kept", imports.hasInput(caller, id));
        return "import";
    }

    private static boolean isMoving(ImportJob job) {
        return job.state() == State.WAITING || job.state() == State.RUNNING || job.state() == State.UNDOING;
    }

    @PostMapping("/commit")
    String commit(@PathVariable String id, @RequestParam Optional<String> lang) {
        return redirect(imports.await(imports.commit(callers.get(), id)), lang);
    }

    /** The rows without a fault come in, from the files that were handed in. */
    @PostMapping("/commit-valid")
    String commitValid(@PathVariable String id, @RequestParam Optional<String> lang) {
        return redirect(again(id, Terms.Rows.VALID, ImportWish.Mode.COMMIT, replaces(id)), lang);
    }

    /** The same files are checked anew, as a new edition of an earlier import. */
    @PostMapping("/replace")
    String replace(@PathVariable String id, @RequestParam String earlier, @RequestParam Optional<String> lang) {
        return redirect(again(id, Terms.Rows.ALL, ImportWish.Mode.DRY_RUN, Optional.of(earlier)), lang);
    }

    private Optional<String> replaces(String id) {
        return imports.get(callers.get(), id).wish().replaces();
    }

    private ImportJob again(String id, Terms.Rows rows, ImportWish.Mode mode, Optional<String> replaces) {
        Caller caller = callers.get();
        ImportJob checked = imports.get(caller, id);
        ImportWish wish = new ImportWish(checked.wish().format(), mode, rows, replaces);
        ImportJob next = imports.await(imports.take(caller, imports.input(caller, id), wish));
        imports.undo(caller, id);
        return next;
    }

    @PostMapping("/undo")
    String undo(@PathVariable String id, @RequestParam Optional<String> lang) {
        return redirect(imports.await(imports.undo(callers.get(), id)), lang);
    }

    static String redirect(ImportJob job, Optional<String> lang) {
        String language = lang.filter(List.of("vi", "en")::contains)
                .map(code -> "?lang=" + code)
                .orElse("");
        return "redirect:/imports/" + job.id() + language;
    }
}
