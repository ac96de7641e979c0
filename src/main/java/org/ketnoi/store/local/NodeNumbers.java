package org.ketnoi.store.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.jspecify.annotations.Nullable;
import org.ketnoi.store.Scan;

/**
 * Numbers for the nodes of a database: those by which its indexes know them, as their eight bytes. A node that a question
 * made and the database does not have gets one that the database never gives. Who reads many nodes of a database on disk
 * reads them from its {@link NodeFile}. One thread.
 */
final class NodeNumbers {
    /** To read fewer from the database costs less than to map the file. */
    private static final int FEW = 500;

    private final NodeTable table;
    private final Optional<Path> file;
    private final byte[] bytes = new byte[NodeId.SIZE];
    private int read;
    private @Nullable NodeTableTRDF mapped;
    private long last = Scan.NOTHING;
    private Node lastNode = Node.ANY;
    private final Map<Node, Long> made = new HashMap<>();
    private final List<Node> madeNodes = new ArrayList<>();

    /** @param file in which the nodes lie; none when they lie in memory */
    NodeNumbers(NodeTable table, Optional<Path> file) {
        this.table = table;
        this.file = file;
    }

    long of(NodeId id) {
        if (id.isPtr()) {
            return id.getPtrLocation();
        }
        NodeIdFactory.set(id, bytes);
        long number = 0;
        for (byte each : bytes) {
            number = number << Byte.SIZE | each & 0xff;
        }
        return number;
    }

    long of(Node node) {
        long number = find(node);
        return number == Scan.NOTHING ? made.computeIfAbsent(node, this::make) : number;
    }

    /** {@link Scan#NOTHING} when the database does not have it. */
    long find(Node node) {
        NodeId id = table.getNodeIdForNode(node);
        return NodeId.isDoesNotExist(id) ? Scan.NOTHING : of(id);
    }

    /** An inline value has a type above 0 in its first byte, so that these are free. */
    private long make(Node node) {
        madeNodes.add(node);
        return Scan.NOTHING + madeNodes.size();
    }

    Node node(long number) {
        if (number == Scan.NOTHING) {
            throw new IllegalArgumentException("Nothing has no name and no text");
        }
        long position = number - Scan.NOTHING;
        if (position > 0 && position <= madeNodes.size()) {
            return madeNodes.get((int) position - 1);
        }
        // Whether it is an IRI is asked before which one.
        if (number != last) {
            lastNode = stored(number);
            last = number;
        }
        return lastNode;
    }

    private Node stored(long number) {
        for (int i = bytes.length - 1, shift = 0; i >= 0; i--, shift += Byte.SIZE) {
            bytes[i] = (byte) (number >>> shift);
        }
        NodeId id = NodeIdFactory.get(bytes);
        return (id.isPtr() ? table() : table).getNodeForNodeId(id);
    }

    private NodeTable table() {
        if (read++ == FEW
                && file.filter(Files::exists).isPresent()
                && table.baseNodeTable() instanceof NodeTableTRDF base) {
            mapped = new NodeTableTRDF(base.getIndex(), new NodeFile(file.get()));
        }
        return mapped == null ? table : mapped;
    }
}
