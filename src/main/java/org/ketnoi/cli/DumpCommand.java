package org.ketnoi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ketnoi.publish.dump.Dumps;
import org.ketnoi.security.OperatorToken;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Makes a file of all that is published: through the server when one is running on the data, else by itself. */
@Command(
        name = "dump",
        mixinStandardHelpOptions = true,
        description = "Makes a dated file of all that is published, unless the last one shows it.")
final class DumpCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print what was made as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Path directory = Program.directory();
        DumpReport report = RunningServer.of(directory)
                .flatMap(server -> OperatorToken.find(directory).map(token -> DumpReport.from(server, token)))
                .orElseGet(() -> Program.with(
                        context -> DumpReport.of(context.getBean(Dumps.class).make())));
        line(json ? new JsonMapper().writeValueAsString(report) : text(report));
        return 0;
    }

    private static String text(DumpReport report) {
        return report.fresh()
                ? RefusalPrinter.text(
                        "dump.done",
                        RefusalPrinter.language(),
                        report.name(),
                        report.statements(),
                        report.bytes(),
                        report.sha256())
                : RefusalPrinter.text("dump.unchanged", RefusalPrinter.language(), report.name());
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
    }
}
