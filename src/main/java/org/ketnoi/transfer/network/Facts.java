package org.ketnoi.transfer.network;

import java.util.Set;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;

/** All that one version of the published graph says about who can bring whom into contact, on whatever date. Immutable. */
record Facts(Nodes nodes, EvidenceTable evidence, Links links, Fields fields) {

    static Facts read(GraphStore published, QueryLibrary queries) {
        return published.scan(scan -> new FactReader(scan, queries).read());
    }

    /** The field and those narrower than it. */
    Set<Iri> withNarrower(Iri field) {
        return fields.withNarrower(field);
    }

    /** Whether something was changed since they were read or written anew. */
    boolean isChanged() {
        return !nodes.added().isEmpty() || evidence.isChanged() || links.isChanged();
    }

    /** The same facts with all that was changed put in its place; nodes and evidence may have other numbers. */
    Facts compacted() {
        return isChanged() ? new Compaction(this).facts() : this;
    }
}
