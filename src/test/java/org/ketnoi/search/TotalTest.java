package org.ketnoi.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;

/**
 * As many are counted as can be found, page after page, in an index so large that answers are kept. A failure prints the
 * seed of its names and questions.
 */
class TotalTest {
    private static final int THINGS = 12_000;
    private static final int PLACES = 60;
    private static final int QUESTIONS = 80;
    private static final List<String> WORDS = List.of(
            "công", "cộng", "cong", "ty", "tý", "cổ", "co", "phần", "pha", "p", "t", "đường", "dương", "duong", "an",
            "ấn", "Nguyễn", "tnhh", "10", "nhuộm", "nhà", "máy", "vải", "V", "mía", "CO₂", "khí", "khi");

    private final long seed = Long.getLong("ketnoi.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Query kind = new KeptQuery(new TermQuery(new Term(ThingDocument.valueField("kind"), "expert")));

    @TempDir
    private Path place;

    private IndexFiles files;
    private IndexView view;

    @BeforeEach
    void fill() throws IOException {
        files = IndexFiles.create(place, 0, 64);
        for (int i = 0; i < THINGS; i++) {
            files.add(thing(i));
        }
        for (int i = 0; i < PLACES; i++) {
            files.add(place(i));
        }
        view = files.view(1);
    }

    @AfterEach
    void close() throws IOException {
        view.release();
        files.close();
    }

    private Described thing(int number) {
        EntityType type = number % 3 == 0 ? EntityType.EXPERT : EntityType.ENTERPRISE;
        Iri id = id(number);
        return new Described(
                id,
                Kind.of(type),
                type.className(),
                List.of(new Label(words(1 + random.nextInt(4)), "vi")),
                number % 5 == 0 ? List.of(new Label(words(2), "en")) : List.of(),
                number % 7 == 0 ? List.of(new Label(words(6), "vi")) : List.of(),
                Set.of(id.key()),
                Map.of("area", Set.of(area(number % PLACES).value())));
    }

    private Described place(int number) {
        return new Described(
                area(number),
                Kind.of(EntityType.AREA),
                "AdministrativeUnit",
                List.of(new Label(words(1 + number % 3), "vi")),
                List.of(),
                List.of(),
                Set.of(),
                Map.of());
    }

    private static Iri area(int number) {
        return Iri.entity("area", "a-" + number);
    }

    private static Iri id(int number) {
        EntityType type = number % 3 == 0 ? EntityType.EXPERT : EntityType.ENTERPRISE;
        return Iri.entity(type.singular(), "p-" + number);
    }

    private String words(int many) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    private Question question(String words, List<Query> filters) {
        return new Question(
                view,
                Typed.of(words),
                filters,
                thing -> Optional.of(thing)
                        .filter(place -> EntityType.of(place)
                                .filter(EntityType.AREA::equals)
                                .isPresent())
                        .map(place -> new TermQuery(new Term(ThingDocument.valueField("area"), place.value()))));
    }

    private void check(String words, List<Query> filters) throws IOException {
        long total = question(words, filters).total();
        String what = "seed %d, “%s” with %s".formatted(seed, words, filters);
        assertThat(question(words, filters).first(THINGS + PLACES + 1, 0))
                .as(what)
                .hasSize(Math.toIntExact(total));
        assertThat(question(words, filters).total()).as(what + ", again").isEqualTo(total);
        Question shown = question(words, filters);
        assertThat(shown.first(3, 0)).hasSize(Math.toIntExact(Math.min(3, total)));
        assertThat(shown.total()).as(what + ", after the first hits").isEqualTo(total);
        assertThat(view.searcher().count(shown.matches()))
                .as(what + ", by facets")
                .isEqualTo(Math.toIntExact(total));
    }

    private void checkAll() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            String name = words(1 + random.nextInt(4));
            String typed = name.substring(0, 1 + random.nextInt(name.length()));
            check(typed, i % 2 == 0 ? List.of() : List.of(kind));
        }
    }

    @Test
    void asManyAreCountedAsAreFound() throws IOException {
        checkAll();
    }

    /** Hardly anything has all words of a text; it is asked for what is about the same. */
    @Test
    void whatIsAboutATextIsCounted() throws IOException {
        for (int i = 0; i < QUESTIONS; i++) {
            check(words(11 + random.nextInt(20)), i % 2 == 0 ? List.of() : List.of(kind));
        }
    }

    @Test
    void whatLeftIsNotCountedByWhatIsKept() throws IOException {
        checkAll();
        for (int i = 0; i < THINGS; i += 10) {
            files.remove(id(i));
        }
        IndexView before = view;
        view = files.after(before, 2);
        before.release();
        checkAll();
    }

    @Test
    void namesThatBeginWithTheLastLetterAreCounted() throws IOException {
        files.add(new Described(
                Iri.entity("enterprise", "e-1"),
                Kind.of(EntityType.ENTERPRISE),
                "Enterprise",
                List.of(new Label("Xưởng quạt Zeta", "vi")),
                List.of(),
                List.of(),
                Set.of(),
                Map.of()));
        IndexView before = view;
        view = files.after(before, 2);
        before.release();
        assertThat(question("Xưởng q", List.of()).total()).isOne();
        assertThat(question("x", List.of()).total()).isOne();
    }
}
