package org.ketnoi.search;

import java.util.ArrayList;
import java.util.List;
import org.ketnoi.graph.Text;

/**
 * One word of a text in the forms in which {@link Passages} compares it.
 *
 * @param written in lower case with its diacritics, the tone in its one place
 * @param stem without diacritics, and without English endings
 * @param start place of its first character in the text
 * @param end place after its last one
 */
record Spoken(String written, String stem, boolean isMarked, int start, int end) {
    /** The words of a text, the first ones when they are more. */
    static List<Spoken> wordsOf(String text, int most) {
        List<Spoken> words = new ArrayList<>();
        for (WordAnalyzer.Word word : WordAnalyzer.EXACT.words(Text.composed(text), most)) {
            String bare = Spelling.folded(word.text());
            words.add(new Spoken(word.text(), Stem.of(bare), !word.text().equals(bare), word.start(), word.end()));
        }
        return words;
    }

    /** The word as a term, whatever its diacritics. */
    String term() {
        return stem;
    }

    /** The word as a term with its diacritics. */
    String markedTerm() {
        return "=" + written;
    }

    /** Two words that stand together: a Vietnamese word is mostly of two syllables. */
    String termWith(Spoken next) {
        return stem + " " + next.stem;
    }

    String markedTermWith(Spoken next) {
        return "=" + written + " " + next.written;
    }
}
