package org.ketnoi.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ketnoi.ingest.web.ImportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what came in. */
@Command(
        name = "imports",
        mixinStandardHelpOptions = true,
        description = "Lists imports, the newest first: id, state, by whom, when, file, statements.")
final class ImportsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--limit", description = "How many, at most 200.")
    private int limit = 20;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ImportPrinter printer = new ImportPrinter(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        List<ImportView> views = ImportDesk.at(Program.directory(), desk -> desk.list(limit));
        if (json) {
            printer.json(views);
        } else {
            printer.list(views);
        }
        return 0;
    }
}
