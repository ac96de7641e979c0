package org.ketnoi.graph;

/** There is no published thing of that name. */
public class NodeNotFoundException extends DomainException {
    private static final long serialVersionUID = 1L;

    public NodeNotFoundException(Iri node) {
        super(Refusal.NOT_FOUND, "node-not-found", node.value());
    }
}
