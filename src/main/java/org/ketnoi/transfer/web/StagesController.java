package org.ketnoi.transfer.web;

import java.util.Locale;
import java.util.Optional;
import org.ketnoi.graph.EntityType;
import org.ketnoi.web.Ids;
import org.ketnoi.web.Today;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/orders/{key}/stages}. */
@RestController
class StagesController {
    private final StagesTeller teller;
    private final Today today;

    StagesController(StagesTeller teller, Today today) {
        this.teller = teller;
        this.today = today;
    }

    @GetMapping("/api/v1/orders/{key}/stages")
    StagesView stages(@PathVariable String key, @RequestParam Optional<String> asOf, Locale language) {
        return teller.tell(
                Ids.read("key", key, EntityType.ORDER),
                today.or("asOf", asOf.filter(text -> !text.isBlank())),
                language);
    }
}
