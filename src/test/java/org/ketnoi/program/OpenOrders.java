package org.ketnoi.program;

import java.util.List;

/** The keys of the orders that are published and not closed. */
final class OpenOrders {
    private OpenOrders() {}

    static List<String> of(Server server) {
        return server.column("""
                PREFIX kn: <https://w3id.org/ketnoi/ontology#>
                PREFIX status: <https://w3id.org/ketnoi/scheme/order-status/>
                SELECT ?order WHERE {
                  ?order a kn:TechnologyOrder ; kn:status ?status
                  FILTER (?status NOT IN (status:transferred, status:declined, status:withdrawn, status:expired))
                } ORDER BY ?order""", "order").stream()
                .map(order -> order.substring(order.lastIndexOf('/') + 1))
                .toList();
    }
}
