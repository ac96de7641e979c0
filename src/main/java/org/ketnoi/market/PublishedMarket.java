package org.ketnoi.market;

import java.util.function.Supplier;
import org.ketnoi.store.Derived;
import org.ketnoi.store.GraphStore;
import org.ketnoi.store.QueryLibrary;
import org.springframework.stereotype.Component;

/**
 * The market of the published graph as it is: read once for all rooms that ask about it, and followed after each change
 * by the things that it touched. Safe for use by many threads.
 */
@Component
public class PublishedMarket implements Supplier<Market> {
    private final Derived<Market> market;
    private final Derived<OrderStates> states;

    public PublishedMarket(GraphStore published, QueryLibrary queries) {
        this.market = Market.following(published, queries);
        this.states = OrderStates.following(published, queries);
    }

    @Override
    public Market get() {
        return market.get();
    }

    /** Which orders are open on which date. */
    public OrderStates states() {
        return states.get();
    }
}
