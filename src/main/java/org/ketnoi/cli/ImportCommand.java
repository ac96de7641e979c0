package org.ketnoi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ketnoi.ingest.ImportReport;
import org.ketnoi.ingest.Importer;
import org.ketnoi.ingest.IncomingFile;
import org.ketnoi.ingest.web.ReportView;
import org.ketnoi.security.OperatorToken;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Takes a file in: through the server when one is running on the data, else by itself. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes a file in: checked first, then written as a whole or not at all.")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--format",
            description =
                    "csv, turtle, trig, n3, ntriples, nquads, rdfxml, trix, jsonld, ndjsonld, rdfjson, binary-rdf, hdt, "
                            + "ror, euroscivoc, nace, green-ipc, cordis, clean-technology-catalogue, nasa-software; else the file's ending tells.")
    private Optional<String> format = Optional.empty();

    @Option(names = "--dry-run", description = "Only say what would happen.")
    private boolean dryRun;

    @Option(names = "--json", description = "Print the report as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "No such file: " + file);
        }
        Path directory = Program.directory();
        Optional<ReportView> answered = RunningServer.of(directory)
                .flatMap(server -> OperatorToken.find(directory)
                        .map(token -> new ServerImport(server, token).send(file, format, dryRun)));
        ReportView report = answered.orElseGet(() -> Program.with(this::take));
        print(report);
        return report.outcome().equals("refused") ? RefusalPrinter.REFUSED : 0;
    }

    private ReportView take(ApplicationContext context) {
        Importer importer = context.getBean(Importer.class);
        Importer.Request request = new Importer.Request(IncomingFile.of(file), format, Optional.empty());
        ImportReport report = dryRun ? importer.check(request) : importer.run(request);
        return ReportView.of(report, context.getBean(MessageSource.class), RefusalPrinter.language());
    }

    private void print(ReportView report) {
        if (json) {
            line(new JsonMapper().writeValueAsString(report));
            return;
        }
        report.findings()
                .forEach(fault -> line(String.format(
                        Locale.ROOT,
                        "%s%s:%s:%s%s: %s%s",
                        report.file(),
                        fault.sheet().map(sheet -> "!" + sheet).orElse(""),
                        fault.row().map(String::valueOf).orElse(""),
                        fault.column().orElse(""),
                        fault.cell().map(cell -> " (" + cell + ")").orElse(""),
                        RefusalPrinter.mark(fault.severity(), RefusalPrinter.language()),
                        fault.text())));
        line(String.format(
                Locale.ROOT,
                "%s: %s as %s, %d things, %d statements%s",
                report.file(),
                report.outcome(),
                report.format(),
                report.things(),
                report.statements(),
                report.run().map(run -> ", run " + run).orElse("")));
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
    }
}
