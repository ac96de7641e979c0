package org.ketnoi.bench.rank;

import java.util.List;
import org.ketnoi.bench.SeedFile;
import org.ketnoi.bench.world.Draw;
import org.ketnoi.bench.world.World;

/**
 * What a technology or an order speaks of: the beginning of one description of the seed data and the end of another, of
 * the few that go with its field, so that those of a field share more words than those of different ones. Immutable.
 */
final class Wording {
    private static final int OF_A_FIELD = 5;
    private static final int APART = 7;

    private final World world;
    private final List<String> texts;

    Wording(World world) {
        this.world = world;
        this.texts = SeedFile.rows("technologies.csv").stream()
                .map(row -> row.get("name_vi") + ". " + row.get("description_vi"))
                .toList();
    }

    /** Vietnamese. */
    String of(int number) {
        String begun = drawn(number, 1);
        String ended = drawn(number, 2);
        return begun.substring(0, space(begun)) + ended.substring(space(ended));
    }

    private String drawn(int number, int which) {
        int one = world.dice().below(OF_A_FIELD, Draw.TEXT, number, which);
        return texts.get((world.fieldOf(number) * APART + one) % texts.size());
    }

    /** Where the second half of the words begins. */
    private static int space(String text) {
        return Math.max(0, text.indexOf(' ', text.length() / 2));
    }
}
