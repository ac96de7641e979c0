package org.ketnoi.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ketnoi.graph.Iri;
import org.ketnoi.ontology.Severity;
import org.ketnoi.publish.Verification;
import org.ketnoi.publish.Verifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Looks whether all data is as the shapes and the rules of the library want it; refuses when there is a violation. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks all data together; exit code 1 when there is a violation.")
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--lang", paramLabel = "vi|en", description = "The language of the texts.")
    private String language = RefusalPrinter.language().getLanguage();

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    /** A finding as JSON has it. */
    private record Finding(String thing, String path, String severity, String text) {}

    /** All of them, counted. */
    private record Findings(long statements, long violations, long warnings, List<Finding> findings) {}

    @Override
    public Integer call() {
        if (!List.of("vi", "en").contains(language)) {
            throw new ParameterException(spec.commandLine(), "No such language: " + language);
        }
        Locale reader = Locale.of(language);
        Verification done =
                Program.with(context -> context.getBean(Verifier.class).verify(reader));
        if (json) {
            line(new JsonMapper().writeValueAsString(view(done)));
        } else {
            print(done, reader);
        }
        return done.count(Severity.VIOLATION) > 0 ? RefusalPrinter.REFUSED : 0;
    }

    private static Findings view(Verification done) {
        return new Findings(
                done.statements(),
                done.count(Severity.VIOLATION),
                done.count(Severity.WARNING),
                done.faults().stream()
                        .map(fault -> new Finding(
                                fault.thing(), fault.path(), fault.severity().code(), fault.text()))
                        .toList());
    }

    private void print(Verification done, Locale reader) {
        done.faults()
                .forEach(fault -> line(String.join(
                        "\t",
                        RefusalPrinter.text("severity." + fault.severity().code(), reader),
                        Iri.find(fault.thing()).map(Iri::shortName).orElse(fault.thing()),
                        fault.path(),
                        fault.text())));
        line(RefusalPrinter.text(
                "verify.summary",
                reader,
                done.statements(),
                done.count(Severity.VIOLATION),
                done.count(Severity.WARNING)));
    }

    private void line(String text) {
        spec.commandLine().getOut().println(text);
    }
}
