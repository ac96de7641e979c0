package org.ketnoi.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.ketnoi.graph.Formulas;
import org.ketnoi.identity.Identities;
import org.ketnoi.identity.NameTable;
import org.ketnoi.identity.ReasonTexts;
import org.ketnoi.identity.RorParties;
import org.ketnoi.identity.match.Candidate;
import org.ketnoi.identity.match.Decision;
import org.ketnoi.identity.match.KnownParties;
import org.ketnoi.identity.match.Link;
import org.ketnoi.identity.match.Marks;
import org.ketnoi.identity.match.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Says for each name of a table which known party it means; or merges known parties that are surely one. */
@Command(
        name = "link",
        mixinStandardHelpOptions = true,
        description =
                "Says for each name of a table which known party it means, and changes nothing; or, with --decide, "
                        + "merges known parties that are surely one.")
final class LinkCommand implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("name", "country", "decision", "id", "label", "score", "reasons");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE.csv",
            description = "Columns name, and country (ISO codes or names, several parted by ;) and city where known.")
    private Optional<Path> table = Optional.empty();

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compare with this file of the Research Organization Registry (JSON lines, version 2) "
                    + "instead of what is published here. May be given several times.")
    private List<Path> against = List.of();

    @Option(
            names = "--decide",
            description = "Without FILE: merge those known parties that are surely one. Organisations only, but for "
                    + "--persons. What was merged is printed and can be taken back.")
    private boolean decide;

    @Option(names = "--persons", description = "The names are those of people.")
    private boolean persons;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there instead of printing.")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--json", description = "JSON instead of CSV, with all reasons.")
    private boolean json;

    /** One name with its answer. */
    private record Row(
            String name,
            String country,
            String decision,
            String id,
            String label,
            double score,
            List<ReasonTexts.Told> reasons) {}

    @Override
    public Integer call() {
        if (decide && (table.isPresent() || !against.isEmpty())) {
            throw new ParameterException(spec.commandLine(), "--decide is about what is known; it takes no FILE");
        }
        return decide
                ? merge()
                : link(table.orElseThrow(() -> new ParameterException(spec.commandLine(), "Which FILE? Or --decide?")));
    }

    private int merge() {
        Merging.Told told = Merging.of(persons);
        write(json ? new JsonMapper().writeValueAsString(told) + "\n" : told.lines());
        spec.commandLine().getErr().println(told.summary());
        return 0;
    }

    private int link(Path file) {
        List<Path> files = new ArrayList<>(against);
        files.add(file);
        files.stream().filter(path -> !Files.isRegularFile(path)).findFirst().ifPresent(path -> {
            throw new ParameterException(spec.commandLine(), "No such file: " + path);
        });
        List<NameTable.Line> lines =
                NameTable.read(file.toString(), text(file), persons ? Party.Kind.PERSON : Party.Kind.ORGANIZATION);
        List<Row> rows = against.isEmpty()
                ? Program.with(context ->
                        rows(lines, asked -> context.getBean(Identities.class).link(asked, 1)))
                : rows(lines, linking());
        write(json ? new JsonMapper().writeValueAsString(rows) + "\n" : csv(rows));
        spec.commandLine().getErr().println(summary(rows));
        return 0;
    }

    private Function<Party, Link> linking() {
        List<Party> parties = against.stream()
                .flatMap(path -> RorParties.read(path.toString(), text(path)).stream())
                .toList();
        KnownParties known = KnownParties.of(parties);
        return asked -> known.link(asked, Marks.MEASURED, 1);
    }

    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Row> rows(List<NameTable.Line> lines, Function<Party, Link> linking) {
        ReasonTexts texts = new ReasonTexts(RefusalPrinter.messages(), RefusalPrinter.language());
        return lines.parallelStream()
                .map(line -> row(line, linking.apply(line.asked()), texts))
                .toList();
    }

    private static Row row(NameTable.Line line, Link link, ReasonTexts texts) {
        String decision = link.decision().name().toLowerCase(Locale.ROOT);
        Optional<Candidate> best = link.best().filter(candidate -> link.decision() != Decision.NONE);
        return new Row(
                line.name(),
                line.country(),
                decision,
                best.map(candidate -> candidate.party().id()).orElse(""),
                best.map(candidate -> candidate.party().label()).orElse(""),
                link.best()
                        .map(candidate -> Math.round(candidate.score() * 10_000) / 10_000.0)
                        .orElse(0.0),
                best.isEmpty() ? List.of() : texts.tell(link.reasons()));
    }

    private static String csv(List<Row> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(COLUMNS);
            for (Row row : rows) {
                String reasons = row.reasons().stream()
                        .map(reason -> String.format(Locale.ROOT, "%+.1f %s", reason.points(), reason.text()))
                        .collect(Collectors.joining("; "));
                printer.printRecord(
                        Formulas.disarmed(row.name()),
                        Formulas.disarmed(row.country()),
                        row.decision(),
                        row.id(),
                        Formulas.disarmed(row.label()),
                        row.score(),
                        reasons);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(String text) {
        if (output.isEmpty()) {
            spec.commandLine().getOut().print(text);
            spec.commandLine().getOut().flush();
            return;
        }
        try {
            Files.writeString(output.get(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String summary(List<Row> rows) {
        return rows.size() + " names"
                + rows.stream()
                        .collect(Collectors.groupingBy(Row::decision, java.util.TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .map(count -> ", " + count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining());
    }
}
