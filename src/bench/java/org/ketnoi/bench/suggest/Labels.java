package org.ketnoi.bench.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ketnoi.bench.SeedFile;
import org.ketnoi.bench.world.Census;
import org.ketnoi.bench.world.Type;

/**
 * What the things of a world are called, when their names are as those of the seed data: each begins as one of its type,
 * and goes on with words of others. One thread.
 */
public final class Labels {
    private static final Set<Type> NAMELESS = Set.of(Type.FIELD, Type.AREA, Type.COUNTRY, Type.DEPARTMENT);

    private final Census census;
    private final Random random;
    private final List<String> companies = names("enterprises.csv", "name_vi");
    private final List<String> people = names("experts.csv", "name");
    private final List<String> technologies = names("technologies.csv", "name_vi");
    private final List<String> words;

    public Labels(Census census, long seed) {
        this.census = census;
        this.random = new Random(seed);
        Set<String> all = new TreeSet<>();
        List.of(companies, people, technologies)
                .forEach(names -> names.forEach(name -> all.addAll(List.of(name.split(" ")))));
        this.words = List.copyOf(all);
    }

    private static List<String> names(String file, String column) {
        return SeedFile.rows(file).stream().map(row -> row.get(column)).toList();
    }

    /** All, type by type, always the same for the same seed. */
    public void each(Consumer<Called> use) {
        for (Type type : Type.values()) {
            for (int i = 0; i < census.count(type) && !NAMELESS.contains(type); i++) {
                use.accept(new Called(type, i, name(type)));
            }
        }
    }

    private String name(Type type) {
        return switch (type) {
            case EXPERT -> one(people) + " " + one(people).split(" ")[0];
            case ENTERPRISE, HOLDER, INTERMEDIARY -> begun(one(companies), 3) + " " + some(1 + random.nextInt(3));
            default -> begun(one(technologies), 4) + " " + some(1 + random.nextInt(4));
        };
    }

    private static String begun(String name, int most) {
        List<String> parts = List.of(name.split(" "));
        return String.join(" ", parts.subList(0, Math.min(most, parts.size())));
    }

    private String some(int count) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(one(words));
        }
        return String.join(" ", some);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
