package org.ketnoi.store.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.ketnoi.store.Scan;

/**
 * Numbers for the nodes of a database: those by which its indexes know them, as their eight bytes. A node that a question
 * made and the database does not have gets one that the database never gives. One thread.
 */
final class NodeNumbers {
    private final NodeTable table;
    private final byte[] bytes = new byte[NodeId.SIZE];
    private final Map<Node, Long> made = new HashMap<>();
    private final List<Node> madeNodes = new ArrayList<>();

    NodeNumbers(NodeTable table) {
        this.table = table;
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
        for (int i = bytes.length - 1, shift = 0; i >= 0; i--, shift += Byte.SIZE) {
            bytes[i] = (byte) (number >>> shift);
        }
        return table.getNodeForNodeId(NodeIdFactory.get(bytes));
    }
}
