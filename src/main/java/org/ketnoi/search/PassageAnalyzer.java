package org.ketnoi.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Each word of a text in all forms of {@link Spoken}, and with the word before it. Only the words count for the length of
 * a text: all other forms stand in the same places. Safe for use by many threads.
 */
final class PassageAnalyzer extends Analyzer {
    static final PassageAnalyzer ANALYZER = new PassageAnalyzer();

    private PassageAnalyzer() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new Forms(words));
    }

    private static final class Forms extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute place = addAttribute(PositionIncrementAttribute.class);
        private final Deque<String> forms = new ArrayDeque<>();
        private String formerWritten = "";
        private String formerStem = "";
        private boolean wasMarked;

        Forms(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!forms.isEmpty()) {
                term.setEmpty().append(forms.poll());
                place.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            begin(term.toString());
            return true;
        }

        private void begin(String word) {
            String written = Spelling.exact(word);
            String bare = Spelling.folded(word);
            String stem = Stem.of(bare);
            boolean isMarked = !written.equals(bare);
            if (isMarked) {
                forms.add("=" + written);
            }
            if (!formerStem.isEmpty()) {
                forms.add(formerStem + " " + stem);
                if (isMarked || wasMarked) {
                    forms.add("=" + formerWritten + " " + written);
                }
            }
            formerWritten = written;
            formerStem = stem;
            wasMarked = isMarked;
            term.setEmpty().append(stem);
            place.setPositionIncrement(1);
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            forms.clear();
            formerWritten = "";
            formerStem = "";
            wasMarked = false;
        }
    }
}
