package org.ketnoi.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a question of the library and prints its rows, tab-separated. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description = "Asks a question of the library; without a name lists them.")
final class QueryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "e.g. cq-25-units")
    private String name = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "name=value",
            description = "A parameter: an IRI, type/key, a date, or text.")
    private Map<String, String> parameters = Map.of();

    @Override
    public Integer call() {
        QueryLibrary library = QueryLibrary.load();
        if (name.isEmpty()) {
            library.list().forEach(query -> print(query.name() + "\t" + query.summary()));
            return 0;
        }
        NamedQuery query = library.find(name)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "No such question: " + name));
        if (!query.parameters().keySet().containsAll(parameters.keySet())) {
            throw new ParameterException(spec.commandLine(), name + " takes these parameters: " + query.parameters());
        }
        print(String.join("\t", query.returns()));
        Program.with(context -> rows(context, query)).forEach(this::print);
        return 0;
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }

    private List<String> rows(ApplicationContext context, NamedQuery query) {
        Arguments arguments = context.getBean(ArgumentReader.class).read(query, parameters, RefusalPrinter.language());
        return context.getBean(GraphStore.class)
                .select(
                        query,
                        arguments,
                        row -> query.returns().stream()
                                .map(column -> row.findText(column).orElse(""))
                                .collect(Collectors.joining("\t")));
    }
}
