package org.ketnoi.bench.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ketnoi.graph.Text;

/** What is typed: beginnings of 3 to 12 letters, of a name or of a word in it, each second one without diacritics. */
public final class Typing {
    private static final int SAMPLE = 10_000;
    private static final int LEAST_LETTERS = 3;
    private static final int MOST_LETTERS = 12;

    private final Random random = new Random(2);
    private final List<String> sample;

    private Typing(List<String> sample) {
        this.sample = sample;
    }

    /** So many, the same for the same names. */
    public static List<String> questions(Labels labels, int many) {
        List<String> sample = new ArrayList<>();
        Random random = new Random(1);
        int[] seen = new int[1];
        labels.each(thing -> {
            // Each name stays with the same chance, whatever the order of the types.
            int place = random.nextInt(++seen[0]);
            if (sample.size() < SAMPLE) {
                sample.add(thing.name());
            } else if (place < SAMPLE) {
                sample.set(place, thing.name());
            }
        });
        Typing typing = new Typing(sample);
        List<String> questions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            String typed = typing.begun();
            questions.add(i % 2 == 0 ? typed : Text.folded(typed));
        }
        return questions;
    }

    private String begun() {
        String[] words = sample.get(random.nextInt(sample.size())).split(" ");
        int word = random.nextInt(3) == 0 ? random.nextInt(words.length) : 0;
        String rest = String.join(" ", Arrays.asList(words).subList(word, words.length));
        int letters = LEAST_LETTERS + random.nextInt(MOST_LETTERS - LEAST_LETTERS + 1);
        return rest.substring(0, Math.min(letters, rest.length()));
    }
}
