package org.ketnoi.cli;

import java.util.concurrent.Callable;
import org.ketnoi.ingest.web.ImportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes an import back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes an import back as a whole; the one that it replaced comes back.")
final class UndoCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ID", description = "As “ketnoi imports” lists it.")
    private String id = "";

    @Option(names = "--json", description = "Print what became of it as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ImportPrinter printer = new ImportPrinter(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        ImportView view = ImportDesk.at(Program.directory(), desk -> desk.undo(id, printer::progress));
        if (json) {
            printer.json(view);
        } else {
            printer.report(view);
        }
        return view.state().equals("undone") ? 0 : RefusalPrinter.REFUSED;
    }
}
