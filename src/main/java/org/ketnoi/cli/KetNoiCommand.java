package org.ketnoi.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ketnoi}: what an operator types. Exit codes: 0 done, 1 refused with the reason, 2 wrong use. */
@Command(
        name = "ketnoi",
        mixinStandardHelpOptions = true,
        version = "KetNoi 0.1.0",
        description = "A knowledge graph that answers who knows this, and how a technology can reach an enterprise.",
        subcommands = {
            ImportCommand.class,
            ImportsCommand.class,
            UndoCommand.class,
            LinkCommand.class,
            PublishCommand.class,
            QueryCommand.class,
            VerifyCommand.class,
            HeldCommand.class,
            ErasePersonCommand.class,
            DumpCommand.class,
            ExportCommand.class,
            CredentialCommand.class
        },
        footer = {
            "",
            "  serve    Starts the server; takes --server.port and all other settings, and is the default.",
            "",
            "Data lie in ./var/ketnoi; KETNOI_STORE_DIRECTORY names another directory."
        })
public final class KetNoiCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name and returns its exit code. */
    public static int run(String... arguments) {
        CommandLine commands = new CommandLine(new KetNoiCommand());
        commands.setExecutionExceptionHandler(new RefusalPrinter());
        // A question's parameters are its own; the command sorts out those that it does not have.
        Objects.requireNonNull(commands.getSubcommands().get(QueryCommand.NAME))
                .setUnmatchedOptionsArePositionalParams(true);
        return commands.execute(arguments);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }
}
