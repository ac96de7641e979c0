package org.ketnoi.expertise.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.expertise.Experts;
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

    ExpertController(Experts experts, ExpertWishReader reader, ExpertTeller teller) {
        this.experts = experts;
        this.reader = reader;
        this.teller = teller;
    }

    /** The ranked experts. */
    record Found(List<ExpertView> items) {}

    @GetMapping
    Found find(
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
            Locale locale) {
        var given = new ExpertWishReader.Parameters(
                field, q, country, area, language, confirmedSince, available, diverse, asOf, limit);
        return new Found(teller.tell(experts.find(reader.read(given)), locale));
    }
}
