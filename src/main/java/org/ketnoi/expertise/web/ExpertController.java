package org.ketnoi.expertise.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ketnoi.expertise.Experts;
import org.ketnoi.web.Names;
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
    private final Names names;

    ExpertController(Experts experts, ExpertWishReader reader, Names names) {
        this.experts = experts;
        this.reader = reader;
        this.names = names;
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
            @RequestParam Optional<String> asOf,
            @RequestParam Optional<String> limit,
            Locale locale) {
        var given = new ExpertWishReader.Parameters(field, q, country, area, language, confirmedSince, asOf, limit);
        return new Found(experts.find(reader.read(given)).stream()
                .map(expert -> ExpertView.of(expert, names, locale))
                .toList());
    }
}
