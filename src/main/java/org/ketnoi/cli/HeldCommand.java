package org.ketnoi.cli;

import java.util.concurrent.Callable;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.person.Held;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints all that is held on a person: data, consents, and who read their contact data. */
@Command(
        name = "held",
        mixinStandardHelpOptions = true,
        description = "Prints all that is held on a person, with consents and readings, as Turtle.")
final class HeldCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PERSON", description = "As expert/x-0001, or the whole IRI.")
    private String person = "";

    @Override
    public Integer call() {
        Iri name = PersonDesk.person(person);
        spec.commandLine()
                .getOut()
                .print(PersonDesk.find()
                        .map(desk -> desk.held(name))
                        .orElseGet(() -> Program.with(
                                context -> context.getBean(Held.class).turtle(PersonDesk.operator(), name))));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
