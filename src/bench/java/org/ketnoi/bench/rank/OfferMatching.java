package org.ketnoi.bench.rank;

import java.util.List;

/** The product's matching, asked in process. */
interface OfferMatching {
    /** The best offers for an order, best first, with what was found of each criterion. */
    List<Ranked> offers(Asked order);

    /** The best orders for an offer. */
    List<Ranked> orders(Asked offer);
}
