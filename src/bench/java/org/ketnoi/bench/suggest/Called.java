package org.ketnoi.bench.suggest;

import org.ketnoi.bench.world.Type;
import org.ketnoi.graph.Text;

/**
 * A thing with its name.
 *
 * @param index among the things of its type
 */
public record Called(Type type, int index, String name) {
    /**
     * Without case and diacritics, a space before each word: so a word begins with what was typed when the one text is in
     * the other. Other systems get it beside the name, since SPARQL cannot make it and Virtuoso finds no đ so.
     */
    public static String folded(String text) {
        return " " + Text.folded(text);
    }

    String key() {
        return type + "-" + index;
    }
}
