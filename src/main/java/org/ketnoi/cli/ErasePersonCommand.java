package org.ketnoi.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ketnoi.graph.Iri;
import org.ketnoi.records.person.Erasure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a person out of everything, for good: through the server when one is running on the data, else by itself. */
@Command(
        name = "erase-person",
        mixinStandardHelpOptions = true,
        description = "Erases all that is held on a person, for good; no import brings them back.")
final class ErasePersonCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "PERSON", description = "As expert/x-0001, or the whole IRI.")
    private String person = "";

    @Override
    public Integer call() {
        Iri name = PersonDesk.person(person);
        Optional<PersonDesk> desk = PersonDesk.find();
        if (desk.isPresent()) {
            desk.get().erase(name);
        } else {
            Program.with(context -> {
                context.getBean(Erasure.class).erase(PersonDesk.operator(), name);
                return true;
            });
        }
        spec.commandLine().getOut().println(RefusalPrinter.text("person.erased", RefusalPrinter.language()));
        return 0;
    }
}
