package org.ketnoi.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.ketnoi.publish.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Brings the published graph to the state of the records. */
@Command(name = "publish", mixinStandardHelpOptions = true, description = "Brings what is published up to date.")
final class PublishCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Publisher.Publication done =
                Program.with(context -> context.getBean(Publisher.class).publish());
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "records version %d, %d statements added, %d removed%n",
                        done.recordsVersion(),
                        done.added(),
                        done.removed());
        return 0;
    }
}
