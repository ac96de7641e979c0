package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ketnoi.graph.EntityType;

/** Texts of random words, many of them alike: of technologies, of orders, and of trends. */
class NearestPassagesTest {
    private static final String[] TYPES = {"technology", "order", "trend"};
    private static final String ASKED = "dệt nhuộm sợi vải nước thải màu hấp phụ lọc bụi hơi";

    private final Random random = new Random(7);

    @TempDir
    Path directory;

    private String text() {
        List<String> words = List.of(ASKED.split(" "));
        return IntStream.range(0, 6)
                .mapToObj(i -> words.get(random.nextInt(words.size())))
                .collect(Collectors.joining(" "));
    }

    private String things(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "<%s/t-%d> dcterms:description \"%s\"@vi .".formatted(TYPES[i % 3], i, text()))
                .collect(Collectors.joining("\n"));
    }

    /** So few that all places of the words are gone through, and so many that some are passed over. */
    @ParameterizedTest
    @ValueSource(ints = {300, 6_000})
    void thoseOfATypeAndThoseOfAnyAreTheFirstOfAll(int count) {
        try (Shelf shelf = Shelf.with(directory, things(0, count / 2))) {
            Passages passages = new Passages(shelf.index);
            passages.ask(ASKED, asked -> asked);
            shelf.add(things(count / 2, count));
            passages.ask(ASKED, asked -> {
                List<Passages.Passage> all = asked.best(Passages.Of.TRADE, 0, count);
                assertThat(all).hasSizeGreaterThan(count / 2);
                Passages.Nearest nearest = asked.nearest(EntityType.ORDER, 20, 11);
                assertThat(nearest.ofAny()).isEqualTo(all.subList(0, 11));
                assertThat(nearest.ofType())
                        .isEqualTo(all.stream()
                                .filter(one -> EntityType.of(one.id())
                                        .filter(EntityType.ORDER::equals)
                                        .isPresent())
                                .limit(20)
                                .toList());
                return all;
            });
        }
    }
}
