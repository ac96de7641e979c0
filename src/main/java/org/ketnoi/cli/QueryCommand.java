package org.ketnoi.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ketnoi.query.Answer;
import org.ketnoi.query.AnswerCsv;
import org.ketnoi.query.AnswerView;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.query.Questions;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.web.Names;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Asks a question of the library and prints its rows, tab-separated unless told otherwise. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        customSynopsis = "ketnoi query [NAME [--<parameter> <value>]...] [--json | --csv]",
        description = "Asks a question of the library; without a name lists them.")
final class QueryCommand implements Callable<Integer> {
    static final String NAME = "query";

    private static final Set<String> DEFAULTED = Set.of(ArgumentReader.AS_OF, ArgumentReader.LANGUAGE);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "e.g. cq-25-units")
    private String name = "";

    @Parameters(
            index = "1..*",
            paramLabel = "--<parameter> <value>",
            description = "A parameter: an IRI, type/key, a key where the type is known, a date, a number, or text."
                    + " asOf is today and lang the reader's language when not given.")
    private List<String> values = List.of();

    @Option(
            names = {"-p", "--param"},
            paramLabel = "name=value",
            description = "The same in another form.")
    private Map<String, String> parameters = Map.of();

    @Option(names = "--json", description = "Print what the REST door answers.")
    private boolean json;

    @Option(names = "--csv", description = "Print CSV.")
    private boolean csv;

    @Override
    public Integer call() {
        QueryLibrary library = QueryLibrary.load();
        if (name.isEmpty()) {
            library.list().forEach(query -> print(line(query)));
            return 0;
        }
        NamedQuery query = library.find(name).orElseThrow(() -> wrong("No such question: " + name));
        Map<String, String> given = given();
        Set<String> needed = new TreeSet<>(query.parameters().keySet());
        needed.removeAll(DEFAULTED);
        if ((json && csv)
                || !given.keySet().containsAll(needed)
                || !query.parameters().keySet().containsAll(given.keySet())) {
            throw wrong(usage(query));
        }
        String answer = Program.with(context -> answer(context, query, given));
        spec.commandLine().getOut().print(answer);
        spec.commandLine().getOut().flush();
        return 0;
    }

    private static String line(NamedQuery query) {
        String numbers = query.questions().stream().map(String::valueOf).collect(Collectors.joining(","));
        return query.name() + "\t" + query.summary(RefusalPrinter.language()) + "\t" + numbers;
    }

    private static String usage(NamedQuery query) {
        String parameters = query.parameters().entrySet().stream()
                .map(parameter -> String.format(
                        Locale.ROOT,
                        "%n  --%s %s   %s (%s)",
                        parameter.getKey(),
                        parameter.getValue().example(),
                        parameter.getValue().meaning(),
                        parameter.getValue().type().word()))
                .collect(Collectors.joining());
        return query.name() + (parameters.isEmpty() ? " takes no parameters" : " takes these parameters:" + parameters);
    }

    /** Those of {@code -p} and those written as options. */
    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>(parameters);
        for (int i = 0; i < values.size(); i++) {
            String option = values.get(i);
            int cut = option.indexOf('=');
            if (!option.startsWith("--") || (cut < 0 && i + 1 == values.size())) {
                throw wrong("Not a parameter with its value: " + option);
            }
            given.put(
                    option.substring(2, cut < 0 ? option.length() : cut),
                    cut < 0 ? values.get(++i) : option.substring(cut + 1));
        }
        return given;
    }

    private String answer(ApplicationContext context, NamedQuery query, Map<String, String> given) {
        Answer answer = context.getBean(Questions.class).ask(query, given, RefusalPrinter.language());
        if (csv) {
            return AnswerCsv.of(answer);
        }
        if (json) {
            AnswerView view = AnswerView.of(answer, context.getBean(Names.class), RefusalPrinter.language());
            return new JsonMapper().writeValueAsString(view) + System.lineSeparator();
        }
        StringBuilder lines = new StringBuilder(String.join("\t", query.returns())).append(System.lineSeparator());
        answer.rows()
                .forEach(row -> lines.append(row.stream().map(Answer.Cell::text).collect(Collectors.joining("\t")))
                        .append(System.lineSeparator()));
        return lines.toString();
    }

    private ParameterException wrong(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
    }
}
