package org.ketnoi.search;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Label;
import org.ketnoi.graph.Text;

/** A thing as the index has it; see {@link Part} for its fields. One thread. */
final class ThingDocument {
    static final String ID = "id";
    static final String CODE = "code";
    /** What is shown of a hit: {@link Card}. */
    static final String CARD = "card";
    /** What equals are ordered by, before their names: {@link #rank}. */
    static final String RANK = "rank";
    /** Its kind, among the values. */
    static final String KIND = "kind";
    /** Title and description of evidence, for {@link Passages}. */
    static final String EVIDENCE = "evidence.passage";
    /** What people say of themselves. */
    static final String SELF = "self.passage";
    /** Names and texts of the trade. */
    static final String TRADE = "trade.passage";

    private static final Set<EntityType> OF_THE_TRADE =
            Set.of(EntityType.TECHNOLOGY, EntityType.ORDER, EntityType.TREND, EntityType.FIELD);

    /** A beginning that is longer is looked for by its words. */
    static final int LONGEST_START = 16;
    /** A longer name is found by its words only: no question is as long. */
    private static final int LONGEST_WHOLE = 300;

    private static final int MOST_NAME_WORDS = 64;
    private static final int KINDS = 1 << 20;

    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType TEXTS = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType TERM = type(IndexOptions.DOCS, true);

    private final Document document = new Document();
    private final Described thing;

    private ThingDocument(Described thing) {
        this.thing = thing;
    }

    private static FieldType type(IndexOptions options, boolean isTerm) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(!isTerm);
        type.setOmitNorms(isTerm);
        type.freeze();
        return type;
    }

    static Document of(Described thing) {
        ThingDocument made = new ThingDocument(thing);
        made.identity();
        made.names(Part.LABELS, thing.labels());
        made.names(Part.OTHER_NAMES, thing.others());
        thing.texts().forEach(text -> made.both(Part.TEXTS, text.text(), TEXTS));
        made.passages();
        thing.codes().forEach(code -> made.term(CODE, code.toLowerCase(Locale.ROOT)));
        made.value(KIND, thing.kind().singular());
        thing.values().forEach((property, values) -> values.forEach(value -> made.value(property, value)));
        return made.document;
    }

    private void identity() {
        String id = thing.id().value();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(RANK, rank(thing)));
        document.add(new BinaryDocValuesField(CARD, Card.of(thing).encoded()));
    }

    /** Things that have lists before concepts before documents; then those with the shortest name. */
    private static long rank(Described thing) {
        int kind = thing.kind().type().isPresent() ? 0 : thing.kind().equals(Kind.CONCEPT) ? 1 : 2;
        int shortest = thing.labels().stream()
                .mapToInt(label -> label.text().length())
                .min()
                .orElse(KINDS - 1);
        return (long) kind * KINDS + Math.min(shortest, KINDS - 1);
    }

    private void passages() {
        if (thing.className().equals("Evidence")) {
            passages(EVIDENCE, thing.labels());
            passages(EVIDENCE, thing.texts());
        } else if (thing.kind().type().filter(EntityType.EXPERT::equals).isPresent()) {
            passages(SELF, thing.texts());
        } else if (thing.kind().type().filter(OF_THE_TRADE::contains).isPresent()) {
            passages(TRADE, thing.labels());
            passages(TRADE, thing.others());
            passages(TRADE, thing.texts());
        }
    }

    private void passages(String field, Collection<Label> texts) {
        texts.forEach(text -> document.add(new Field(field, Text.composed(text.text()), TEXTS)));
    }

    private void names(Part part, Collection<Label> names) {
        for (Label name : names) {
            both(part, name.text(), NAMES);
            whole(part, name.text());
        }
        // A code may be typed with words, or begun.
        if (part == Part.OTHER_NAMES) {
            thing.codes().forEach(code -> both(part, code, NAMES));
        }
    }

    private void both(Part part, String text, FieldType type) {
        String composed = Text.composed(text);
        document.add(new Field(part.exact(), composed, type));
        document.add(new Field(part.folded(), composed, type));
    }

    private void whole(Part part, String name) {
        List<String> exact = texts(WordAnalyzer.EXACT, name);
        List<String> folded = texts(WordAnalyzer.FOLDED, name);
        String written = Typed.key(exact);
        if (exact.isEmpty() || written.length() > LONGEST_WHOLE) {
            return;
        }
        term(part.whole(), written);
        term(part.wholeFolded(), Typed.compact(folded));
        if (part == Part.LABELS) {
            starts(part.start(), written);
            starts(part.startFolded(), Typed.key(folded));
        }
        if (thing.kind().type().filter(EntityType.EXPERT::equals).isPresent()) {
            term(part.anyOrder(), Typed.anyOrder(exact));
            term(part.anyOrderFolded(), Typed.anyOrder(folded));
        }
    }

    private static List<String> texts(WordAnalyzer analyzer, String name) {
        return analyzer.words(Text.composed(name), MOST_NAME_WORDS).stream()
                .map(WordAnalyzer.Word::text)
                .toList();
    }

    /** With a space after it, so that a beginning may end with a whole word. */
    private void starts(String field, String name) {
        String ended = name + " ";
        for (int length = 1; length <= Math.min(LONGEST_START, ended.length()); length++) {
            term(field, ended.substring(0, length));
        }
    }

    private void term(String field, String text) {
        document.add(new Field(field, text, TERM));
    }

    private void value(String property, String value) {
        String field = valueField(property);
        document.add(new Field(field, value, TERM));
        document.add(new SortedSetDocValuesField(field, new BytesRef(value)));
    }

    /** The field with the values of a property. */
    static String valueField(String property) {
        return "value:" + property;
    }
}
