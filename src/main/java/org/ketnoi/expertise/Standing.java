package org.ketnoi.expertise;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.store.LayeredMap;

/**
 * Who is said to know what, by expert and by field, so that a question goes from one to the other without looking up
 * names. Experts and fields have numbers from 0; that of an expert who has gone is not given again until all is read
 * anew. Immutable, but for the orders that its rows remember.
 *
 * @param claims by the name of the assertion
 * @param holders by the name of the expert
 * @param byNumber the same
 * @param rows by the name of the field
 * @param experts how many numbers were given to experts
 * @param most so many claims one expert has at most, or more
 */
record Standing(
        LayeredMap<Iri, Claim> claims,
        LayeredMap<Iri, Holder> holders,
        HolderList byNumber,
        LayeredMap<Iri, FieldRow> rows,
        int experts,
        int fields,
        int most) {
    static final Standing EMPTY = new Standing(
            LayeredMap.of(Map.of()), LayeredMap.of(Map.of()), HolderList.EMPTY, LayeredMap.of(Map.of()), 0, 0, 0);

    Optional<Holder> find(Iri expert) {
        return holders.find(expert);
    }

    /** Of somebody who is not known, nothing. */
    List<Claim> claimsOf(Iri expert) {
        return find(expert).map(Holder::claims).orElse(List.of());
    }

    /** In no order. */
    List<Claim> claimsOn(Iri field) {
        return rows.find(field).map(FieldRow::claims).orElse(List.of());
    }

    /** Puts all rows in order, so that no question has to. */
    void order(Worth by) {
        rows.keys().forEach(field -> rows.find(field).ifPresent(row -> row.ordered(by)));
    }
}
