package org.ketnoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.query.ArgumentReader;
import org.ketnoi.store.Arguments;
import org.ketnoi.store.NamedQuery;
import org.ketnoi.store.QueryLibrary;
import org.ketnoi.web.Today;

/** Every question answers the data that come with the program, soon and with its example. */
class QuestionsOnSeedTest {
    private static final QueryLibrary LIBRARY = QueryLibrary.load();
    private static final ArgumentReader READER = new ArgumentReader(new Today(Seed.CLOCK));

    /** The aim is one second; machines that do other work besides need room. */
    private static final Duration MOST = Duration.ofSeconds(5);

    private static final int TIMES = 3;
    private static final Path TABLE = Path.of("target", "question-times.txt");
    private static final Map<String, Measured> MEASURED = new TreeMap<>();

    private record Measured(double milliseconds, int rows) {}

    static List<String> names() {
        return LIBRARY.list().stream().map(NamedQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsExampleIsAnsweredSoon(String name) {
        NamedQuery query = LIBRARY.get(name);
        Map<String, String> examples = new LinkedHashMap<>();
        query.parameters().forEach((parameter, told) -> examples.put(parameter, told.example()));
        Arguments arguments = READER.read(query, examples, Locale.of("vi"));

        int rows = rows(query, arguments);
        List<Long> nanoseconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            rows(query, arguments);
            nanoseconds.add(System.nanoTime() - start);
        }
        long median = nanoseconds.stream().sorted().toList().get(TIMES / 2);
        MEASURED.put(name, new Measured(median / 1e6, rows));

        if (query.head().empty().isEmpty()) {
            assertThat(rows).as("rows on the data that come with the program").isPositive();
        } else {
            assertThat(rows)
                    .as("rows, where the head says: %s", query.head().empty())
                    .isZero();
        }
        assertThat(Duration.ofNanos(median)).isLessThan(MOST);
    }

    private static int rows(NamedQuery query, Arguments arguments) {
        return Seed.PUBLISHED
                .select(
                        query,
                        arguments,
                        row -> query.returns().stream().map(row::findText).toList())
                .size();
    }

    @AfterAll
    static void tell() throws IOException {
        StringBuilder table = new StringBuilder("median ms      rows  question\n");
        MEASURED.forEach((name, measured) -> table.append(
                String.format(Locale.ROOT, "%9.1f %9d  %s%n", measured.milliseconds, measured.rows, name)));
        Files.createDirectories(TABLE.getParent());
        Files.writeString(TABLE, table);
    }
}
