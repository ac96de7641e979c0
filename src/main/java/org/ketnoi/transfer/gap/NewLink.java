package org.ketnoi.transfer.gap;

import java.util.List;
import java.util.Optional;
import org.ketnoi.graph.Iri;
import org.ketnoi.transfer.network.Supposition;

/**
 * One link that is not there, and the orders that would have a path with it.
 *
 * @param what the country, field or unit that somebody new would be for; for an introduction the one party
 * @param whom for an introduction the other party
 * @param orders that it unlocks, by their names
 * @param supposition exactly what is supposed: with it the same orders are unlocked
 */
public record NewLink(Kind kind, Iri what, Optional<Iri> whom, List<Iri> orders, Supposition supposition) {

    /**
     * Who could be new. Whoever stands at the holder's end is introduced to every provincial department of the date,
     * whoever stands at the enterprise's end to every representative office: a network tied to the provinces and to the
     * offices abroad is what was asked for in 2023.
     */
    public enum Kind {
        /** An office for a country that no office covers. */
        OFFICE,
        /** An expert who knows a field. */
        EXPERT,
        /** An intermediary that serves a country, for the fields of the orders that it unlocks. */
        INTERMEDIARY_FOR_COUNTRY,
        /** An intermediary that serves a unit, for the fields of the orders that it unlocks. */
        INTERMEDIARY_FOR_AREA,
        /** Two parties that are there are brought together. */
        INTRODUCTION
    }
}
