package org.ketnoi.transfer.web;

import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/reliability}. */
@RestController
class ReliabilityController {
    private final ReliabilityTeller teller;

    ReliabilityController(ReliabilityTeller teller) {
        this.teller = teller;
    }

    @GetMapping("/api/v1/reliability")
    ReliabilityView kinds(Locale language) {
        return teller.tell(language);
    }
}
