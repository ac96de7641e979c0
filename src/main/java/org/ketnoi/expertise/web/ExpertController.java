package org.ketnoi.expertise.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.expertise.ExpertWish;
import org.ketnoi.expertise.Experts;
import org.ketnoi.store.GraphStore;
import org.ketnoi.web.NextPage;
import org.ketnoi.web.PageCursor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/experts}. */
@RestController
@RequestMapping("/api/v1/experts")
class ExpertController {
    private final Experts experts;
    private final ExpertWishReader reader;
    private final ExpertTeller teller;
    private final GraphStore published;

    ExpertController(Experts experts, ExpertWishReader reader, ExpertTeller teller, GraphStore published) {
        this.published = published;
        this.experts = experts;
        this.reader = reader;
        this.teller = teller;
    }

    /** The ranked experts. */
    record Found(List<ExpertView> items) {}

    @GetMapping
    ResponseEntity<Found> find(
            @RequestParam Optional<String> field,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> country,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> confirmedSince,
            @RequestParam Optional<String> available,
            @RequestParam Optional<String> diverse,
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> cursor,
            Locale locale) {
        var given = new ExpertWishReader.Parameters(
                field, q, country, area, language, confirmedSince, available, diverse, asOf, limit, cursor);
        long version = published.version();
        ExpertWish wish = reader.read(given, version);
        Experts.Page page = experts.page(wish);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (page.hasMore()) {
            String next = new PageCursor(version, wish.offset() + wish.limit()).told();
            answer.header(HttpHeaders.LINK, NextPage.link(next));
        }
        return answer.body(new Found(teller.tell(page.experts(), locale)));
    }
}
