package org.ketnoi.completeness.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/completeness}. */
@RestController
class CompletenessController {
    private final CompletenessTeller teller;

    CompletenessController(CompletenessTeller teller) {
        this.teller = teller;
    }

    @GetMapping("/api/v1/completeness")
    CompletenessView tell(@RequestParam Optional<String> staleAfterDays, Locale language) {
        return teller.tell(staleAfterDays, language);
    }
}
