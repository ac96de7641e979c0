package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Cuts texts into words (Unicode Standard Annex 29) and spells them one way. There are no stop words: Vietnamese words
 * would be among the English ones. Safe for use by many threads.
 */
final class WordAnalyzer extends Analyzer {
    static final WordAnalyzer EXACT = new WordAnalyzer(Spelling::exact);
    static final WordAnalyzer FOLDED = new WordAnalyzer(Spelling::folded);

    /** No phrase goes from one name of a thing into the next. */
    private static final int GAP = 100;

    private final UnaryOperator<String> spelling;

    private WordAnalyzer(UnaryOperator<String> spelling) {
        this.spelling = spelling;
    }

    /** A word in a text, from its first character to that after its last. */
    record Word(String text, int start, int end) {}

    /** The words of a text, the first ones when they are more. */
    List<Word> words(String text, int most) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (words.size() < most && stream.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Spelt(words, spelling));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    private static final class Spelt extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final UnaryOperator<String> spelling;

        Spelt(TokenStream words, UnaryOperator<String> spelling) {
            super(words);
            this.spelling = spelling;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            String spelt = spelling.apply(term.toString());
            term.setEmpty().append(spelt);
            return true;
        }
    }
}
