package org.ketnoi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.Text;

/**
 * The words of a thing's names and texts as likeness counts them: single ones, and pairs of neighbours, because most
 * Vietnamese words are written as two. Names count twice, which makes of one field the weighted frequencies of BM25F
 * (Robertson, Zaragoza and Taylor, Simple BM25 Extension to Multiple Weighted Fields, 2004). Numbers are left out: values
 * are compared by their quantities. English endings are taken off (after Harman, How Effective Is Suffixing?, 1991).
 */
final class LikeWords {
    static final int OF_A_NAME = 2;
    private static final int MOST_WORDS = 2_000;
    private static final int SHORTEST_STEM = 4;

    private LikeWords() {}

    /** A word, or a pair of them; as it is compared, and as it stands in the text. */
    record Like(String term, Label shown, boolean isPair) {}

    /** The field of the index with the words of things of a type. */
    static String field(EntityType type) {
        return "like:" + type.singular();
    }

    /** Whether things of a type are likened to others. */
    static boolean areOf(Kind kind) {
        return kind.type()
                .filter(type -> type == EntityType.ORDER || type == EntityType.TECHNOLOGY)
                .isPresent();
    }

    static List<String> terms(Described thing) {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < OF_A_NAME; i++) {
            thing.labels().forEach(name -> of(name).forEach(like -> terms.add(like.term)));
        }
        thing.others().forEach(name -> of(name).forEach(like -> terms.add(like.term)));
        thing.texts().forEach(text -> of(text).forEach(like -> terms.add(like.term)));
        return terms;
    }

    static List<Like> of(Label text) {
        List<Like> likes = new ArrayList<>();
        String composed = Text.composed(text.text());
        String before = "";
        WordAnalyzer.Word first = new WordAnalyzer.Word("", 0, 0);
        for (WordAnalyzer.Word word : WordAnalyzer.EXACT.words(composed, MOST_WORDS)) {
            String stem = stem(word.text());
            if (stem.isEmpty() || isBroken(composed, first.end(), word.start())) {
                before = "";
            }
            if (!stem.isEmpty()) {
                likes.add(new Like(stem, shown(composed, word, word, text), false));
                if (!before.isEmpty()) {
                    likes.add(new Like(before + " " + stem, shown(composed, first, word, text), true));
                }
            }
            before = stem;
            first = word;
        }
        return likes;
    }

    private static Label shown(String text, WordAnalyzer.Word first, WordAnalyzer.Word last, Label whole) {
        return new Label(text.substring(first.start(), last.end()), whole.language());
    }

    /** No pair goes over a comma or the end of a sentence. */
    private static boolean isBroken(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;.:()".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Empty for a number. No Vietnamese syllable ends in one of these. */
    private static String stem(String word) {
        if (word.chars().noneMatch(Character::isLetter)) {
            return "";
        }
        String stem = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : without(word, "s");
        stem = without(without(stem, "ing"), "ed");
        return without(stem, "e");
    }

    private static String without(String word, String ending) {
        boolean isLong = word.length() - ending.length() >= SHORTEST_STEM - 1;
        return isLong && word.endsWith(ending) && !word.endsWith("ss")
                ? word.substring(0, word.length() - ending.length())
                : word;
    }

    /** Terms as Lucene reads them; once. */
    static final class Terms extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final Iterator<String> rest;

        Terms(Collection<String> terms) {
            rest = terms.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!rest.hasNext()) {
                return false;
            }
            term.append(rest.next());
            return true;
        }
    }
}
