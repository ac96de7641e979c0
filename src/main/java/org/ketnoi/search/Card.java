package org.ketnoi.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.util.BytesRef;
import org.ketnoi.graph.Iri;
import org.ketnoi.graph.Label;
import org.ketnoi.place.Units;

/**
 * What is shown of a hit, as it stands in the index, so that nothing has to be looked up elsewhere. Immutable.
 *
 * @param hints what tells it apart from others of the same name
 * @param period when a unit or a department existed; empty for others
 */
record Card(
        Iri id,
        Kind kind,
        String className,
        List<Label> labels,
        List<Label> others,
        List<Label> texts,
        List<Iri> hints,
        String period) {
    /** Properties whose values tell things of the same name apart, the most telling first. */
    private static final List<String> HINTS =
            List.of("area", "country", "coversCountry", "servesArea", "holder", "enterprise", "broader");

    private static final int MOST_HINTS = 2;
    /** Of a text only so much is kept to show a place in it. */
    private static final int LONGEST_TEXT = 2_000;

    static Card of(Described thing) {
        // A field is told by its broader one, another concept by its vocabulary.
        Stream<String> telling = thing.kind().equals(Kind.CONCEPT) ? Stream.of("inScheme") : HINTS.stream();
        List<Iri> hints = telling.flatMap(property -> thing.values().getOrDefault(property, Set.of()).stream())
                .flatMap(value -> Iri.find(value).stream())
                .limit(MOST_HINTS)
                .toList();
        return new Card(
                thing.id(),
                thing.kind(),
                thing.className(),
                thing.labels(),
                thing.others(),
                thing.texts(),
                hints,
                period(thing));
    }

    private static String period(Described thing) {
        String from = thing.first("validFrom");
        String until = thing.first("validUntil");
        boolean told = thing.kind().type().filter(Units::changes).isPresent() && !(from.isEmpty() && until.isEmpty());
        return told ? from + "–" + until : "";
    }

    BytesRef encoded() {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        try {
            out.writeString(id.value());
            out.writeString(kind.singular());
            out.writeString(className);
            write(out, labels);
            write(out, others);
            write(out, texts);
            out.writeVInt(hints.size());
            for (Iri hint : hints) {
                out.writeString(hint.value());
            }
            out.writeString(period);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    private static void write(ByteBuffersDataOutput out, Collection<Label> labels) throws IOException {
        out.writeVInt(labels.size());
        for (Label label : labels) {
            String text = label.text();
            out.writeString(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            out.writeString(label.language());
        }
    }

    static Card decoded(BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return new Card(
                Iri.of(in.readString()),
                Kind.find(in.readString()).orElse(Kind.OTHER),
                in.readString(),
                labels(in),
                labels(in),
                labels(in),
                iris(in),
                in.readString());
    }

    private static List<Label> labels(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Label> labels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            labels.add(new Label(in.readString(), in.readString()));
        }
        return labels;
    }

    private static List<Iri> iris(DataInput in) throws IOException {
        int count = in.readVInt();
        List<Iri> iris = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            iris.add(Iri.of(in.readString()));
        }
        return iris;
    }
}
