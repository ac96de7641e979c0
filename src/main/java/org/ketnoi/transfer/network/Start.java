package org.ketnoi.transfer.network;

import java.util.List;
import org.ketnoi.graph.Iri;

/**
 * Where paths may begin: a technology in the hands of one of its holders.
 *
 * @param technology only tells this start from others of the same holder
 * @param fields of the technology
 * @param approved whether it needs nobody's approval, so that holder and enterprise may be in direct contact
 */
public record Start(Iri holder, Iri technology, List<Iri> fields, boolean approved) {
    public Start {
        fields = List.copyOf(fields);
    }
}
