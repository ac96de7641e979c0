package org.ketnoi;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;

/** What {@code queries/README.md} has to say: each competency question with its files, and how to add one. */
final class QuestionsReadme {
    private static final int QUESTIONS = 28;
    private static final Path WORDING = Path.of("src", "main", "resources", "pages_en.properties");

    private static final String HEAD = """
            # Questions

            One file, one question. The head of a file tells what it asks, what it takes and what it gives back. Ask one on the page
            `/queries`, with `target/ketnoi query NAME --parameter value`, or under `/api/v1/queries/NAME?parameter=value`.
            `QueryLibraryTest` writes this file.

            A number is that of a competency question. Some need several files; some are parts from which the program computes the answer.
            """;

    private static final String HOW_TO = """

            ## How to add one

            1. The file: `queries/<room>/cq-NN-<answer>.rq`. Prefixes that are used, sorted; keywords in capitals; the selective pattern
               first; `OPTIONAL` last with a word why; `ORDER BY` that ends in a unique key; no `SELECT *`, no `SERVICE`.
            2. The head, YAML behind `#+ `. Quote a text that has a colon followed by a space.

               | line | what |
               |---|---|
               | `summary`, `summary_vi` | one line in English, one in Vietnamese |
               | `description` | only where a choice has to be explained |
               | `tags` | first the question, `CQ-NN`, then the room and what else helps to find it |
               | `params` | each variable that has to be given, and what it stands for |
               | `types` | of each parameter: `date`, `language`, `number`, `text`, `thing` (any IRI), the singular of an entity type (`area`, `order`, `field` …), or `concept:<scheme>` |
               | `examples` | a value for each parameter, with which the data in `data/` give rows |
               | `returns` | the columns, in order |
               | `about` | where the program keeps the rows in memory: the columns with the things that a row is about. A row changes only when something is said or unsaid of them, so the subject of every pattern is one of them, and there are no paths |
               | `api` | where SPARQL answers only parts: the path that gives the whole answer |
               | `empty` | where the data in `data/` give no rows: because of what |

               A parameter `asOf` is today in Viet Nam when it is not given, `lang` the reader's language. An entity is given as its IRI,
               as `type/key`, or by its key where the type is known; a term of the ontology also as `kn:Term`.
            3. The fixture: `src/test/resources/queries/<room>/<key>/fixture.trig` with a handful of things, among them some that must
               not be in the answer; `expected.csv` with the header and the rows in their order (entities as `enterprise/e-1`, concepts as
               `field/textile`, terms as `kn:Enterprise`, other IRIs whole, literals without language and datatype, an empty cell for an
               unbound variable); `expected.properties` with the arguments. Further cases: `<case>.csv` with `<case>.properties`. What rests
               on an import run stands in a named graph that is the run.
            4. `mvn test -Dtest='Query*Test,QuestionsOnSeedTest'`. The first run fails because this file is stale, and writes it.
            """;

    private QuestionsReadme() {}

    static String of(QueryLibrary library) {
        Properties wording = wording();
        StringBuilder text = new StringBuilder(HEAD);
        for (int number = 1; number <= QUESTIONS; number++) {
            int question = number;
            text.append(String.format(
                    Locale.ROOT,
                    "%n## %d. %s%n%n",
                    number,
                    wording.getProperty(String.format(Locale.ROOT, "question.%02d", number))));
            append(
                    text,
                    library.list().stream()
                            .filter(query -> query.questions().contains(question))
                            .toList());
        }
        text.append("\n## Supporting questions\n\nWhat the pages ask themselves.\n\n");
        append(
                text,
                library.list().stream()
                        .filter(query -> query.questions().isEmpty())
                        .toList());
        return text.append(HOW_TO).toString().replace(System.lineSeparator(), "\n");
    }

    private static void append(StringBuilder text, List<NamedQuery> queries) {
        if (queries.isEmpty()) {
            text.append("No file yet.\n");
            return;
        }
        text.append("| file | question | params | returns |\n|---|---|---|---|\n");
        queries.forEach(query -> text.append(row(query)));
    }

    private static String row(NamedQuery query) {
        NamedQuery.Head head = query.head();
        String parameters = query.parameters().entrySet().stream()
                .map(parameter -> String.format(
                        "`%s` (%s): %s; e.g. `%s`",
                        parameter.getKey(),
                        parameter.getValue().type().word(),
                        parameter.getValue().meaning(),
                        parameter.getValue().example()))
                .collect(Collectors.joining("<br>"));
        return String.format(
                "| [%s](%s.rq) | %s%s%s | %s | %s |%n",
                query.name(),
                query.name(),
                query.summary(),
                head.api().isEmpty() ? "" : "<br>Parts only; answered by `" + head.api() + "`",
                head.empty().isEmpty() ? "" : "<br>No rows on the data in `data/`: " + head.empty(),
                parameters.isEmpty() ? "–" : parameters,
                String.join(", ", query.returns()));
    }

    private static Properties wording() {
        Properties wording = new Properties();
        try (Reader text = Files.newBufferedReader(WORDING)) {
            wording.load(text);
            return wording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
