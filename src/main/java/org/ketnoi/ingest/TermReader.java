package org.ketnoi.ingest;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Reads what a {@link TermWriter} wrote. For one thread and one file. */
final class TermReader {
    private final TermWriter written;
    private final Map<Integer, Node> properties = new HashMap<>();
    private Node before = Node.ANY;

    TermReader(TermWriter written) {
        this.written = written;
    }

    /**
     * The next statement.
     *
     * @throws EOFException when there is none
     */
    Triple triple(DataInputStream in) throws IOException {
        Node subject = term(in);
        if (subject.equals(before)) {
            subject = before;
        }
        before = subject;
        Node property = properties.computeIfAbsent(in.readInt(), number -> NodeFactory.createURI(written.word(number)));
        return Triple.create(subject, property, term(in));
    }

    Place place(DataInputStream in) throws IOException {
        return new Place(written.word(in.readInt()), in.readInt(), in.readUnsignedShort());
    }

    private Node term(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case TermWriter.IRI -> NodeFactory.createURI(text(in));
            case TermWriter.TAGGED -> {
                String language = written.word(in.readInt());
                yield NodeFactory.createLiteralLang(text(in), language);
            }
            case TermWriter.TEXT -> NodeFactory.createLiteralString(text(in));
            case TermWriter.TYPED -> {
                String datatype = written.word(in.readInt());
                yield NodeFactory.createLiteralDT(
                        text(in), TypeMapper.getInstance().getSafeTypeByName(datatype));
            }
            default -> throw new IOException("Not a file of statements");
        };
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
