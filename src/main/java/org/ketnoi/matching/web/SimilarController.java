package org.ketnoi.matching.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Likenesses;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Numbers;
import org.ketnoi.web.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/orders/{key}/similar} and {@code GET /api/v1/offers/{key}/similar}. */
@RestController
class SimilarController {
    private final Likenesses likenesses;
    private final MatchTeller teller;
    private final Today today;

    SimilarController(Likenesses likenesses, MatchTeller teller, Today today) {
        this.likenesses = likenesses;
        this.teller = teller;
        this.today = today;
    }

    @GetMapping("/api/v1/orders/{key}/similar")
    SimilarView orders(
            @PathVariable String key,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            Locale language) {
        Iri order = Ids.read("key", key, EntityType.ORDER);
        LocalDate date = today.or("asOf", asOf.filter(text -> !text.isBlank()));
        return teller.tell(order, date, likenesses.ordersLike(order, date, Numbers.limit(limit)), language);
    }

    @GetMapping("/api/v1/offers/{key}/similar")
    SimilarView offers(
            @PathVariable String key,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            Locale language) {
        Iri offer = Ids.read("key", key, EntityType.OFFER);
        LocalDate date = today.or("asOf", asOf.filter(text -> !text.isBlank()));
        return teller.tell(offer, date, likenesses.offersLike(offer, date, Numbers.limit(limit)), language);
    }
}
