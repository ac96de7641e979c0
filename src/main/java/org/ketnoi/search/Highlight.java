package org.ketnoi.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.Text;

/**
 * Where the words that were typed stand in a name or a text. Immutable.
 *
 * @param text plain, not yet made safe for any document
 * @param language of the text; empty when none is stated
 * @param ranges of the text, in their order, not overlapping
 */
public record Highlight(String text, String language, List<Range> ranges) {
    /** Of a text so much is told around the first word that was found. */
    private static final int BEFORE = 60;

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 5_000;

    public Highlight {
        ranges = List.copyOf(ranges);
    }

    /** From the first character (a UTF-16 unit, as Java and JavaScript count) to that after the last. */
    public record Range(int start, int end) {}

    /** A part of the text that is marked, or not. */
    public record Piece(String text, boolean isMarked) {}

    /**
     * The name by which a thing is shown when a word stands in it; else the other name, else the place of a text, where
     * most of the words stand. Empty when a word was mistyped, or there are none.
     */
    public static Optional<Highlight> of(String words, Thing thing, Locale language) {
        Typed typed = Typed.of(words);
        if (typed.size() == 0) {
            return Optional.empty();
        }
        Sought sought = Sought.of(typed);
        Optional<Highlight> shown = Label.choose(thing.labels(), language)
                .map(label -> in(label, sought))
                .filter(Highlight::isAny);
        return shown.or(() -> best(Stream.of(thing.labels(), thing.others()).flatMap(Collection::stream), sought))
                .or(() -> best(thing.texts().stream(), sought).map(Highlight::cut));
    }

    /** @param begun the beginning of a word; empty in a text, which ends with a whole one */
    private record Sought(Set<String> words, String begun) {
        static Sought of(Typed typed) {
            return new Sought(
                    typed.toMark(), typed.isText() ? "" : typed.folded().getLast());
        }
    }

    private static Optional<Highlight> best(Stream<Label> labels, Sought sought) {
        return labels.map(label -> in(label, sought))
                .filter(Highlight::isAny)
                .max(Comparator.comparingInt(highlight -> highlight.ranges.size()));
    }

    private boolean isAny() {
        return !ranges.isEmpty();
    }

    private static Highlight in(Label label, Sought sought) {
        String text = Text.composed(label.text());
        List<Range> ranges = new ArrayList<>();
        for (WordAnalyzer.Word word : WordAnalyzer.FOLDED.words(text, MOST_WORDS)) {
            if (sought.words.contains(word.text())) {
                ranges.add(new Range(word.start(), word.end()));
            } else if (sought.begun.length() > 1 && word.text().startsWith(sought.begun)) {
                ranges.add(new Range(word.start(), Math.min(word.end(), word.start() + sought.begun.length())));
            }
        }
        return new Highlight(text, label.language(), ranges);
    }

    /** A long text only around the first place. */
    private Highlight cut() {
        if (text.length() <= LONGEST) {
            return this;
        }
        int from = start(Math.max(0, ranges.getFirst().start - BEFORE));
        int until = Math.min(text.length(), from + LONGEST);
        String before = from > 0 ? "…" : "";
        String after = until < text.length() ? "…" : "";
        List<Range> kept = ranges.stream()
                .filter(range -> range.end <= until)
                .map(range -> new Range(range.start - from + before.length(), range.end - from + before.length()))
                .toList();
        return new Highlight(before + text.substring(from, until) + after, language, kept);
    }

    /** Not within a word. */
    private int start(int from) {
        int space = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        return space > 0 && space <= ranges.getFirst().start ? space : from;
    }

    /** The text in pieces, for who marks them. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (Range range : ranges) {
            pieces.add(new Piece(text.substring(at, range.start), false));
            pieces.add(new Piece(text.substring(range.start, range.end), true));
            at = range.end;
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces.stream().filter(piece -> !piece.text.isEmpty()).toList();
    }
}
