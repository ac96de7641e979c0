package org.ketnoi.matching.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ketnoi.graph.EntityType;
import org.ketnoi.graph.Iri;
import org.ketnoi.matching.Covering;
import org.ketnoi.matching.Coverings;
import org.ketnoi.matching.MatchWish;
import org.ketnoi.matching.Matches;
import org.ketnoi.matching.Ranked;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.Ids;
import org.ketnoi.web.NextPage;
import org.ketnoi.web.PageCursor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/orders/{key}/matches} and {@code GET /api/v1/offers/{key}/matches}. */
@RestController
class MatchController {
    private static final String COMBINE = "combine";

    private final Matches matches;
    private final Coverings coverings;
    private final MatchWishReader reader;
    private final MatchTeller teller;
    private final GraphStore published;

    MatchController(
            Matches matches, Coverings coverings, MatchWishReader reader, MatchTeller teller, GraphStore published) {
        this.matches = matches;
        this.coverings = coverings;
        this.reader = reader;
        this.teller = teller;
        this.published = published;
    }

    @GetMapping("/api/v1/orders/{key}/matches")
    ResponseEntity<MatchesView> offers(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> given, Locale language) {
        long version = published.version();
        MatchWish wish = reader.read(given, Set.of(COMBINE), version);
        Iri order = Ids.read("key", key, EntityType.ORDER);
        Optional<Covering> covering =
                MatchWishReader.isOn(given, COMBINE) ? Optional.of(coverings.covering(order, wish)) : Optional.empty();
        return answer(matches.offersFor(order, wish), covering, wish, version, language);
    }

    @GetMapping("/api/v1/offers/{key}/matches")
    ResponseEntity<MatchesView> orders(
            @PathVariable String key, @RequestParam MultiValueMap<String, String> given, Locale language) {
        long version = published.version();
        MatchWish wish = reader.read(given, Set.of(), version);
        Iri offer = Ids.read("key", key, EntityType.OFFER);
        return answer(matches.ordersFor(offer, wish), Optional.empty(), wish, version, language);
    }

    private ResponseEntity<MatchesView> answer(
            Ranked ranked, Optional<Covering> covering, MatchWish wish, long version, Locale language) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (ranked.hasMore()) {
            String cursor = new PageCursor(version, wish.offset() + wish.limit()).told();
            answer.header(HttpHeaders.LINK, NextPage.link(cursor));
        }
        return answer.body(teller.tell(ranked, covering, wish.offset(), language));
    }
}
