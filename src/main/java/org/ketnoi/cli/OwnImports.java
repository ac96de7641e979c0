package org.ketnoi.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.Terms;
import org.ketnoi.ingest.job.ImportJob;
import org.ketnoi.ingest.job.ImportWish;
import org.ketnoi.ingest.job.Imports;
import org.ketnoi.ingest.web.Findings;
import org.ketnoi.ingest.web.ImportView;
import org.ketnoi.security.Caller;
import org.ketnoi.security.Role;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Imports in this process, by its operator. */
record OwnImports(Imports imports, MessageSource messages) implements ImportDesk {
    private static final Caller OPERATOR = new Caller("operator", Role.OPERATOR, Set.of());
    private static final Duration BETWEEN = Duration.ofMillis(300);

    OwnImports(ApplicationContext context) {
        this(context.getBean(Imports.class), context.getBean(MessageSource.class));
    }

    @Override
    public ImportView take(Order order, Consumer<ImportView> progress) {
        ImportWish wish = new ImportWish(
                order.format(),
                Boolean.parseBoolean(order.dryRun()) ? ImportWish.Mode.DRY_RUN : ImportWish.Mode.COMMIT,
                Terms.Rows.valueOf(order.rows().toUpperCase(Locale.ROOT)),
                order.replaces());
        return ended(
                imports.take(
                        OPERATOR, order.files().stream().map(IncomingFile::of).toList(), wish),
                progress);
    }

    @Override
    public ImportView undo(String id, Consumer<ImportView> progress) {
        return ended(imports.undo(OPERATOR, id), progress);
    }

    private ImportView ended(ImportJob begun, Consumer<ImportView> progress) {
        ImportJob job = imports.await(begun, BETWEEN);
        while (!job.state().hasEnded()) {
            progress.accept(ImportView.of(job, findings(List.of())));
            job = imports.await(job, BETWEEN);
        }
        return ImportView.of(job, findings(imports.findings(OPERATOR, job.id())));
    }

    private Findings findings(List<org.ketnoi.ingest.job.ToldFinding> all) {
        return new Findings(all, messages, RefusalPrinter.language());
    }

    @Override
    public List<ImportView> list(int most) {
        return imports.list(OPERATOR).stream()
                .limit(most)
                .map(job -> ImportView.of(job, findings(List.of())))
                .toList();
    }
}
