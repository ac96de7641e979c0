package org.ketnoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ketnoi.ingest.web.ImportView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files in: through the server when one is running on the data, else by itself. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes files in: checked first, then written as a whole or not at all. "
                + "A file may refer to the ones before it.")
final class ImportCommand implements Callable<Integer> {
    private static final Set<String> DONE = Set.of("committed", "checked", "unchanged");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            description =
                    "csv, xlsx, turtle, trig, n3, ntriples, nquads, rdfxml, trix, jsonld, ndjsonld, rdfjson, binary-rdf, hdt, "
                            + "ror, euroscivoc, nace, green-ipc, cordis, clean-technology-catalogue, nasa-software; else the file's ending tells.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--dry-run", description = "Only say what would happen: what is new, changed, in conflict.")
    private boolean dryRun;

    @Option(
            names = "--rows",
            description = "all: a faulty row refuses its file (so it is when nothing is said). "
                    + "valid: faulty rows are left out, and rows that refer to them; the others come in.")
    private String rows = "all";

    @Option(names = "--replaces", paramLabel = "ID", description = "The import that leaves when this one comes in.")
    private Optional<String> replaces = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "OUT.xlsx",
            description = "Write the sheets once more as a workbook, with what is wrong marked in its cells.")
    private Optional<Path> errors = Optional.empty();

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        files.stream().filter(file -> !Files.isRegularFile(file)).findFirst().ifPresent(file -> {
            throw new ParameterException(spec.commandLine(), "No such file: " + file);
        });
        if (errors.isPresent() && files.size() > 1) {
            throw new ParameterException(spec.commandLine(), "--errors takes one file at a time.");
        }
        if (!Set.of("all", "valid").contains(rows)) {
            throw new ParameterException(spec.commandLine(), "--rows takes all or valid, not " + rows);
        }
        ImportPrinter printer = new ImportPrinter(
                spec.commandLine().getOut(), spec.commandLine().getErr());
        ImportDesk.Order order = new ImportDesk.Order(files, format, Boolean.toString(dryRun), rows, replaces);
        ImportView view = ImportDesk.at(Program.directory(), desk -> desk.take(order, printer::progress));
        errors.ifPresent(out -> FaultFile.write(files.getFirst(), view, out));
        if (json) {
            printer.json(view);
        } else {
            printer.report(view);
        }
        return DONE.contains(view.state()) ? 0 : RefusalPrinter.REFUSED;
    }
}
