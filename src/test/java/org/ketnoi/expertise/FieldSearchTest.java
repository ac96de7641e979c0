package org.ketnoi.expertise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ketnoi.graph.Iri;
import org.ketnoi.place.Units;
import org.ketnoi.store.QueryLibrary;

/** Who is found without looking at everybody is who is found by looking at everybody. */
class FieldSearchTest {
    private static final QueryLibrary QUERIES = QueryLibrary.load();
    private static final List<String> FIELDS = List.of("textile", "dyeing", "weaving", "environment", "waste-water");
    private static final List<String> WORDS =
            List.of("nhuộm", "Dệt vải", "waste water treatment", "việc 3", "nghề nhuộm và xử lý nước thải", "Dyeing");
    private static final int ALL = 1_000;

    @TempDir
    private Path directory = Path.of("");

    static List<Long> seeds() {
        Long given = Long.getLong("ketnoi.seed");
        long first = System.nanoTime();
        return given == null ? IntStream.range(0, 5).mapToObj(i -> first + i).toList() : List.of(given);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theBestAreThoseOfAll(long seed) {
        Random random = new Random(seed);
        ExpertiseSettings settings = settings(random);
        try (Room room = new Room(directory)) {
            room.add(RandomExperts.told(random, 5 + random.nextInt(60)));
            Experts experts = room.experts(settings);
            for (int change = 0; change < 4; change++) {
                Knowledge known = Knowledge.following(room.graph, QUERIES).get();
                Everybody everybody = new Everybody(known, new Units(room.graph, QUERIES), settings);
                for (int i = 0; i < 30; i++) {
                    ExpertWish wish = wish(random);
                    assertThat(told(experts.find(wish)))
                            .as("seed %d, %s", seed, wish)
                            .isEqualTo(everybody.find(wish));
                }
                room.add(RandomExperts.told(random, 3));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void howManyAreWantedChangesNothingOfWhatIsToldOfThem(long seed) {
        Random random = new Random(seed);
        try (Room room = new Room(directory)) {
            room.add(RandomExperts.told(random, 40));
            Experts experts = room.experts(settings(random));
            for (int i = 0; i < 30; i++) {
                ExpertWish few = new ExpertWish(
                        Optional.of(field(random)), "", conditions(random, false), day(random), 1 + random.nextInt(9));
                List<RankedExpert> all =
                        experts.find(new ExpertWish(few.field(), "", few.conditions(), few.asOf(), ALL));
                assertThat(experts.find(few))
                        .as("seed %d, %s", seed, few)
                        .isEqualTo(all.subList(0, Math.min(few.limit(), all.size())));
            }
        }
    }

    /** Some are found by their evidence, some by what they say of themselves, some by the fields that the text is of. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void howManyAreWantedForATextChangesNothingEither(long seed) {
        Random random = new Random(seed);
        try (Room room = new Room(directory)) {
            room.add(RandomExperts.told(random, 40));
            room.add("<expert/p1> dcterms:description \"Tôi làm nghề nhuộm\"@vi . ");
            Experts experts = room.experts(settings(random));
            for (int i = 0; i < 20; i++) {
                String words = WORDS.get(random.nextInt(WORDS.size()));
                Optional<Iri> in = sometimes(random, field(random));
                ExpertWish few = new ExpertWish(in, words, conditions(random, false), Room.DAY, 1 + random.nextInt(9));
                List<RankedExpert> all = experts.find(new ExpertWish(in, words, few.conditions(), few.asOf(), ALL));
                assertThat(experts.find(few))
                        .as("seed %d, %s", seed, few)
                        .isEqualTo(all.subList(0, Math.min(few.limit(), all.size())));
            }
        }
    }

    @Test
    void whoIsFarBehindIsNotLookedAt() {
        try (Room room = new Room(directory)) {
            for (int i = 0; i < 100; i++) {
                room.add(Room.expert("x" + i, "dyeing", i < 5 ? "expert" : "familiar", 2026));
            }
            Knowledge known = Knowledge.following(room.graph, QUERIES).get();
            ExpertiseSettings settings = ExpertiseSettings.SHIPPED;
            ExpertWish wish = ExpertWish.inField(Room.field("dyeing"), Room.DAY, 5);
            FieldSearch search = new FieldSearch(
                    Drafts.around(Room.field("dyeing"), known.fields(), settings.fields()),
                    known.standing(),
                    new Worth(settings.evidence(), Room.DAY, Worth.byAge(settings.evidence())),
                    new Fitting(wish, new Units(room.graph, QUERIES), Set.of()),
                    Measure.ofField(settings));

            assertThat(search.best(Map.of(), wish.limit()))
                    .extracting(found -> found.holder().name().key())
                    .containsExactly("x0", "x1", "x2", "x3", "x4");
            assertThat(search.lookedAt()).isBetween(5, 20);
        }
    }

    /** When only the best claim of each counts, the next claim tells exactly how strong somebody can be. */
    @Test
    void anEqualWhoTakesOnWorkIsFoundHoweverLateTheyAreMet() {
        ExpertiseSettings shipped = ExpertiseSettings.SHIPPED;
        ExpertiseSettings.Fields onlyTheBest = new ExpertiseSettings.Fields(0.9, 0.3, 0, 0.5, 0.3, 0.1, 0);
        ExpertiseSettings settings =
                new ExpertiseSettings(shipped.evidence(), onlyTheBest, shipped.text(), shipped.score());
        try (Room room = new Room(directory)) {
            Experts experts = room.experts(settings);
            for (int i = 0; i < 40; i++) {
                room.add(Room.expert("x" + i, "dyeing", "expert") + unavailable(i));
            }
            for (int i = 0; i < 40; i += 5) {
                room.remove(unavailable(i));
                assertThat(experts.find(ExpertWish.inField(Room.field("dyeing"), Room.DAY, 1)))
                        .extracting(found -> found.expert().key())
                        .containsExactly("x" + i);
                room.add(unavailable(i));
            }
        }
    }

    private static String unavailable(int number) {
        return "<expert/x" + number + "> kn:availability s:availability\\/unavailable . ";
    }

    private static List<String> told(List<RankedExpert> found) {
        return found.stream()
                .map(expert -> expert.expert().key() + " " + expert.score())
                .toList();
    }

    private static ExpertWish wish(Random random) {
        return new ExpertWish(
                Optional.of(field(random)),
                "",
                conditions(random, random.nextInt(3) == 0),
                day(random),
                1 + random.nextInt(random.nextBoolean() ? 5 : 80));
    }

    private static Iri field(Random random) {
        return Room.field(FIELDS.get(random.nextInt(FIELDS.size())));
    }

    private static LocalDate day(Random random) {
        return Room.DAY.minusDays(random.nextInt(3) == 0 ? random.nextInt(2_000) : 0);
    }

    private static ExpertWish.Conditions conditions(Random random, boolean areDiverse) {
        return new ExpertWish.Conditions(
                sometimes(random, Iri.entity("country", "" + random.nextInt(2))),
                sometimes(random, Iri.entity("area", "" + random.nextInt(3))),
                sometimes(random, random.nextBoolean() ? "vi" : "en"),
                sometimes(random, LocalDate.of(2020 + random.nextInt(7), 1, 1)),
                random.nextInt(4) == 0,
                areDiverse);
    }

    private static <T> Optional<T> sometimes(Random random, T value) {
        return random.nextInt(4) == 0 ? Optional.of(value) : Optional.empty();
    }

    /** Those that come with the program, and such at the ends of what they may be. */
    private static ExpertiseSettings settings(Random random) {
        ExpertiseSettings shipped = ExpertiseSettings.SHIPPED;
        List<ExpertiseSettings.Fields> fields = new ArrayList<>(List.of(shipped.fields()));
        for (double next : List.of(0.0, 0.1, 0.9, 1.0)) {
            fields.add(new ExpertiseSettings.Fields(1, random.nextDouble(), random.nextInt(2) * 0.4, 0, 0, 0, next));
        }
        double least = List.of(0.0, 0.0005, 0.5, 0.95).get(random.nextInt(4));
        return new ExpertiseSettings(
                shipped.evidence(),
                fields.get(random.nextInt(fields.size())),
                shipped.text(),
                new ExpertiseSettings.Score(0.43, 0.23, 3.8, least, 0.1 + random.nextDouble() * 0.9));
    }
}
